package tiengiangs.demo;

/**
 * What a picture shows: a schematic place, with its trouble before and without it after
 * the work.
 */
enum Scene {

    POTHOLE {
        @Override
        void draw(Painter to, boolean after) {
            to.road();
            int x = to.about(380, 60);
            if (after) {
                to.shape(0x3F4244, x - 120, 400, x + 120, 395, x + 150, 490, x - 140, 500);
                to.line(0xF4F4EE, 5, x - 120, 400, x + 120, 395);
                to.line(0xF4F4EE, 5, x - 140, 500, x + 150, 490);
                return;
            }
            to.oval(0x4B4640, x, 450, 250, 96);
            to.oval(0x2F2B27, x + 6, 455, 205, 70);
            to.oval(0x7C8C93, x + 10, 462, 150, 38);
        }
    },
    RUBBISH {
        @Override
        void draw(Painter to, boolean after) {
            to.road();
            if (after) {
                to.box(0x2E7D4F, 560, 350, 70, 90);
                to.box(0x24633F, 552, 338, 86, 16);
                return;
            }
            int[] bags = { 0x2B2B30, 0x3C4A6B, 0xD6D2C4, 0x8C3B3B, 0x54764E, 0xC9A24A };
            for (int i = 0; i < 60; i++) {
                int y = 370 + to.chance(130);
                to.oval(bags[to.chance(bags.length)], to.about(540, 60 + (y - 360)), y, 46, 34);
            }
        }
    },
    CANAL {
        @Override
        void draw(Painter to, boolean after) {
            to.water(after ? 0x6E93A0 : 0x37392F);
            for (int i = 0; !after && i < 40; i++) {
                to.oval((i % 3 == 0) ? 0xB9BDB0 : 0x4C7A36, to.about(400, 220), 330 + to.chance(240), 44, 18);
            }
        }
    },
    SMOKE {
        @Override
        void draw(Painter to, boolean after) {
            to.road();
            for (int i = 0; !after && i < 50; i++) {
                to.oval(0x38707070, to.about(560 - i * 5, 40), 430 - i * 8, 90 + i * 3, 60 + i * 2);
            }
            to.oval(after ? 0x8A7A5A : 0x2A211B, 570, 450, 150, 50);
        }
    },
    RIVERBANK {
        @Override
        void draw(Painter to, boolean after) {
            to.water(0x8D8466);
            to.shape(0x7A5A3A, 0, 330, 330, 300, after ? 300 : 260, 420, after ? 240 : 120, 600, 0, 600);
            to.shape(0xA8A294, 0, 350, 250, 318, 190, 420, 60, 600, 0, 600);
            if (after) {
                to.shape(0xC9CDC8, 330, 300, 352, 304, 300, 600, 240, 600, 300, 420);
                for (int i = 0; i < 6; i++) {
                    to.line(0x8F9590, 4, 334 - i * 12, 330 + i * 48, 340 - i * 10, 330 + i * 48);
                }
                return;
            }
            to.line(0x2C241C, 9, 200, 345, 90, 540);
            to.line(0x2C241C, 5, 160, 420, 210, 470);
        }
    },
    LAMP(true) {
        @Override
        void draw(Painter to, boolean after) {
            to.road();
            for (int i = 0; i < 3; i++) {
                int x = 520 + i * i * 40 + i * 30;
                int base = 330 + i * 95;
                to.pole(x, base, 170 + i * 60);
                to.line(0x8C8F92, 8, x, base - 170 - i * 60, x - 60, base - 180 - i * 60);
                to.oval(after ? 0xFFE9A0 : 0x454B52, x - 66, base - 172 - i * 60, 34, 18);
                if (after) {
                    to.oval(0x40FFE9A0, x - 90, base - 60, 200, 260);
                }
            }
        }
    },
    FLOOD {
        @Override
        void draw(Painter to, boolean after) {
            to.road();
            if (after) {
                to.box(0x3A3D40, 560, 470, 90, 26);
                for (int i = 0; i < 6; i++) {
                    to.line(0x9AA1A6, 4, 568 + i * 15, 474, 568 + i * 15, 492);
                }
                return;
            }
            to.shape(0xD07A7460, 0, 360, 800, 350, 800, 600, 0, 600);
            for (int i = 0; i < 30; i++) {
                int y = 370 + to.chance(220);
                to.line(0x50FFFFFF, 2, to.chance(700), y, to.chance(100) + 700, y);
            }
            to.person(to.about(300, 80), 440, 0xB64E4E);
        }
    },
    CABLES {
        @Override
        void draw(Painter to, boolean after) {
            to.road();
            to.pole(120, 470, 380);
            to.pole(690, 470, 380);
            for (int i = 0; i < (after ? 4 : 13); i++) {
                int sag = after ? 40 : 110 + to.chance(230);
                to.arc(0x22252A, 3, 120, 110 + i * (after ? 14 : 4) - sag / 2, 570, sag, 180, 180);
            }
        }
    },
    POSTER {
        @Override
        void draw(Painter to, boolean after) {
            to.box(0xCDBFA6, 60, 210, 680, 300);
            to.box(0xB3A58C, 60, 500, 680, 14);
            int[] papers = { 0xF3F0E4, 0xF2D34A, 0xE58A8A, 0x9CC7E8 };
            for (int i = 0; !after && i < 26; i++) {
                int x = 80 + to.chance(580);
                int y = 230 + to.chance(200);
                to.box(papers[to.chance(papers.length)], x, y, 66, 84);
                to.box(0x5A5A60, x + 9, y + 14, 30 + to.chance(20), 5);
                to.box(0x5A5A60, x + 9, y + 30, 30 + to.chance(20), 5);
            }
        }
    },
    TREE {
        @Override
        void draw(Painter to, boolean after) {
            to.road();
            to.tree(to.about(210, 40), 470, 230, !after);
        }
    },
    STALL {
        @Override
        void draw(Painter to, boolean after) {
            Places.stall(to, after);
        }
    },
    BUILDING {
        @Override
        void draw(Painter to, boolean after) {
            Places.building(to, after);
        }
    },
    NOISE(true) {
        @Override
        void draw(Painter to, boolean after) {
            to.house(180, 480, 330, true);
            if (after) {
                return;
            }
            to.box(0x15171C, 560, 330, 110, 170);
            to.oval(0x3A3F49, 615, 375, 62, 62);
            to.oval(0x3A3F49, 615, 450, 82, 82);
            for (int i = 0; i < 4; i++) {
                to.arc(0xF2D479, 6, 540 - i * 40, 340 - i * 30, 150 + i * 80, 140 + i * 60, 110, 140);
            }
        }
    },
    DOG {
        @Override
        void draw(Painter to, boolean after) {
            to.road();
            for (int i = 0; i < (after ? 1 : 4); i++) {
                int x = 220 + i * 110;
                int y = to.about(470, 40);
                to.oval(0x8A6238, x, y, 92, 38);
                to.oval(0x8A6238, x + 52, y - 22, 36, 30);
                to.line(0x6B4A2A, 8, x - 28, y + 8, x - 30, y + 44);
                to.line(0x6B4A2A, 8, x + 28, y + 8, x + 32, y + 44);
            }
            if (after) {
                to.person(310, 510, 0x4D7CA8);
            }
        }
    },
    SIGN {
        @Override
        void draw(Painter to, boolean after) {
            to.road();
            if (after) {
                to.pole(600, 480, 230);
                to.shape(0xF2C230, 540, 280, 600, 180, 660, 280);
                for (int i = 0; i < 7; i++) {
                    to.box(0xF4F4EE, 130 + i * 84, 470, 44, 90);
                }
                return;
            }
            to.line(0x8C8F92, 12, 600, 500, 700, 430);
            to.shape(0xB8973A, 690, 470, 760, 400, 770, 480);
            to.tree(600, 420, 120, false);
        }
    },
    BUS {
        @Override
        void draw(Painter to, boolean after) {
            Places.bus(to, after);
        }
    },
    CLINIC {
        @Override
        void draw(Painter to, boolean after) {
            Places.clinic(to, after);
        }
    };

    private final boolean atNight;

    Scene() {
        this(false);
    }

    Scene(boolean atNight) {
        this.atNight = atNight;
    }

    abstract void draw(Painter to, boolean after);

    boolean isAtNight() {
        return this.atNight;
    }

}
