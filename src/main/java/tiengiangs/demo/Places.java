package tiengiangs.demo;

/**
 * Scenes with a house, a stall or a vehicle in the middle.
 */
final class Places {

    private Places() {
    }

    /** Before, stalls stand on the pavement; after, it is free, with a line and trees. */
    static void stall(Painter to, boolean after) {
        to.road();
        if (after) {
            to.line(0xF2C230, 8, 468, 262, 770, 590);
            for (int i = 0; i < 3; i++) {
                to.tree(560 + i * 95, 330 + i * 70, 60 + i * 22, false);
            }
            return;
        }
        int[] covers = { 0xC94F4F, 0x3F7FB5, 0xE0A63A, 0x4E9A5B };
        for (int i = 0; i < 4; i++) {
            int x = 470 + i * 55;
            int y = 330 + i * 55;
            to.box(0x8B6B47, x, y, 90, 34);
            to.shape(covers[i], x - 16, y - 56, x + 45, y - 92, x + 106, y - 56);
            to.oval(covers[to.chance(4)], x + 30, y, 40, 16);
        }
    }

    /** Before, a frame without permission; after, the cleared ground behind a fence. */
    static void building(Painter to, boolean after) {
        to.box(0x9B7B5B, 150, 430, 500, 60);
        if (after) {
            to.shape(0xB59A72, 150, 430, 650, 430, 700, 520, 100, 520);
            for (int i = 0; i < 8; i++) {
                to.box(0xC9CED2, 130 + i * 78, 400, 10, 120);
            }
            to.box(0xC9CED2, 130, 415, 556, 8);
            to.box(0xC9CED2, 130, 470, 556, 8);
            to.box(0xF2D34A, 330, 380, 140, 70);
            return;
        }
        for (int i = 0; i < 6; i++) {
            to.box(0x9AA1A6, 170 + i * 90, 200, 16, 250);
        }
        to.box(0x8A9297, 160, 200, 480, 12);
        to.box(0x8A9297, 160, 280, 480, 12);
        to.box(0xB5533C, 186, 300, 74, 130);
        to.box(0xB5533C, 366, 330, 74, 100);
    }

    /** Before, people wait beside a bus that smokes; after, one waits under a roof. */
    static void bus(Painter to, boolean after) {
        to.road();
        to.box(after ? 0x3E8E6E : 0x7D7F6A, 300, 300, 300, 140);
        for (int i = 0; i < 4; i++) {
            to.box(after ? 0xCFE3EA : 0x59656B, 320 + i * 68, 320, 54, 46);
        }
        to.oval(0x222428, 360, 442, 56, 56);
        to.oval(0x222428, 540, 442, 56, 56);
        if (after) {
            to.pole(90, 520, 190);
            to.pole(230, 520, 190);
            to.shape(0x0A6A5C, 60, 330, 260, 330, 245, 300, 75, 300);
            to.person(160, 520, 0x4D7CA8);
            return;
        }
        for (int i = 0; i < 12; i++) {
            to.oval(0x50505050, 610 + i * 14, 420 - i * 14, 60 + i * 10, 40 + i * 6);
        }
        int[] shirts = { 0xB64E4E, 0x4D7CA8, 0xC9A24A, 0x7A5C8C };
        for (int i = 0; i < shirts.length; i++) {
            to.person(90 + i * 55, to.about(520, 14), shirts[i]);
        }
    }

    /** Before, a closed door and a queue; after, an open one, lit, and a ramp. */
    static void clinic(Painter to, boolean after) {
        to.box(after ? 0xEDF1F0 : 0xC9CCC3, 160, 210, 480, 270);
        to.box(0x3A6EA5, 140, 186, 520, 34);
        to.box(after ? 0xFFF3C4 : 0x4A4F54, 350, 320, 100, 160);
        to.box(0xC63B3B, 388, 240, 24, 66);
        to.box(0xC63B3B, 367, 261, 66, 24);
        for (int i = 0; i < 2; i++) {
            to.box(after ? 0xBFD9E8 : 0x6D7378, 200 + i * 310, 320, 90, 80);
        }
        if (after) {
            to.shape(0xB8BDBF, 350, 480, 450, 480, 520, 540, 280, 540);
            return;
        }
        int[] shirts = { 0xB64E4E, 0xC9A24A, 0x4E9A5B, 0x7A5C8C, 0x4D7CA8 };
        for (int i = 0; i < shirts.length; i++) {
            to.person(400 + i * 60, 530, shirts[i]);
        }
    }

}
