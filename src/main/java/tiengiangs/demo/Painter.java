package tiengiangs.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * A canvas and the things one sees along a road in the delta: sky, road, canal, houses,
 * coconut palms, poles. Positions are in pixels of an 800 × 600 picture.
 */
class Painter {

    static final int WIDTH = 800;

    static final int HEIGHT = 600;

    static final int HORIZON = 250;

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);

    private final Graphics2D pen = this.image.createGraphics();

    private final Picture picture;

    private final Random random;

    Painter(Picture picture) {
        this.picture = picture;
        this.random = new Random(picture.seed());
        this.pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    BufferedImage paint() {
        boolean night = this.picture.scene().isAtNight();
        gradient(night ? 0x101A33 : 0x8EC5E8, night ? 0x33415E : 0xE9F3F7, 0, HORIZON);
        gradient(night ? 0x2E3B2E : 0x9DB77A, night ? 0x1C251C : 0x6F8F4F, HORIZON, HEIGHT);
        backdrop(night);
        this.picture.scene().draw(this, this.picture.after());
        if (this.picture.after()) {
            crew();
        }
        this.pen.dispose();
        return this.image;
    }

    /** A whole number from 0 up to but not including this. */
    int chance(int bound) {
        return this.random.nextInt(bound);
    }

    /** A number around this, up to so much more or less. */
    int about(int value, int more) {
        return value - more + this.random.nextInt(2 * more + 1);
    }

    private void backdrop(boolean night) {
        for (int x = -40; x < WIDTH; x += 90 + chance(60)) {
            if (chance(3) > 0) {
                house(x, HORIZON + 10, 90 + chance(50), night);
            }
            else {
                palm(x + 40, HORIZON + 15, 110 + chance(60));
            }
        }
    }

    void road() {
        shape(0x6B6E70, 330, HORIZON, 450, HORIZON, 720, HEIGHT, 60, HEIGHT);
        for (int i = 0; i < 5; i++) {
            int y = HORIZON + 20 + i * i * 14 + i * 20;
            int half = 2 + i * 2;
            shape(0xE8E4D0, 390 - half, y, 390 + half, y, 390 + half + 2, y + 12 + i * 10, 390 - half - 2,
                    y + 12 + i * 10);
        }
        shape(0xB9B3A5, 450, HORIZON, 475, HORIZON, 800, 560, 800, HEIGHT, 720, HEIGHT);
    }

    void water(int colour) {
        shape(colour, 300, HORIZON, 480, HORIZON, 800, 520, 800, HEIGHT, 40, HEIGHT);
        for (int i = 0; i < 26; i++) {
            int y = HORIZON + 20 + chance(320);
            line(0x40FFFFFF, 2, about(400, 200), y, about(400, 200), y + 2);
        }
    }

    void house(int x, int base, int width, boolean night) {
        int[] walls = { 0xE6D9B8, 0xD9E3DD, 0xE3C7B0, 0xCFD8E3 };
        int height = 70 + chance(40);
        box(night ? 0x454B59 : walls[chance(walls.length)], x, base - height, width, height);
        shape(night ? 0x5A3A36 : 0xB5533C, x - 8, base - height, x + width / 2, base - height - 34, x + width + 8,
                base - height);
        box(night ? 0xF2D479 : 0x5E7A86, x + width / 5, base - height + 22, width / 4, 26);
        box(0x6A4B37, x + width * 3 / 5, base - 44, width / 5, 44);
    }

    void palm(int x, int base, int height) {
        line(0x7A5C3C, 9, x, base, x + 12, base - height);
        for (int i = 0; i < 7; i++) {
            double angle = Math.PI * (0.05 + i * 0.15);
            line(0x3F7D3A, 6, x + 12, base - height, x + 12 + (int) (Math.cos(angle) * 55),
                    base - height - (int) (Math.sin(angle) * 30) + 12);
        }
    }

    void tree(int x, int base, int height, boolean broken) {
        line(0x6B4A2E, 26, x, base, x, base - height);
        for (int i = 0; i < 14; i++) {
            oval(i % 2 == 0 ? 0x3E7A34 : 0x4E8F40, about(x, 90), about(base - height, 50), 90, 70);
        }
        if (broken) {
            line(0x6B4A2E, 18, x, base - height / 2, x + 190, base - 20);
            for (int i = 0; i < 8; i++) {
                oval(0x55803A, about(x + 200, 50), about(base - 25, 18), 66, 40);
            }
        }
    }

    void pole(int x, int base, int height) {
        line(0x8C8F92, 12, x, base, x, base - height);
    }

    void person(int x, int base, int colour) {
        box(colour, x - 11, base - 62, 22, 36);
        line(0x2F3B4A, 8, x - 5, base, x - 5, base - 28);
        line(0x2F3B4A, 8, x + 5, base, x + 5, base - 28);
        oval(0xD9A77C, x, base - 73, 20, 22);
        shape(0xE3CF94, x - 22, base - 78, x, base - 96, x + 22, base - 78);
    }

    /** Those who have just done the work, beside their last cone. */
    private void crew() {
        for (int i = 0; i < 2; i++) {
            int x = 60 + i * 60;
            person(x, 570, 0xF08A24);
            box(0xF6F2A2, x - 11, 528, 22, 6);
        }
        shape(0xE8622A, 172, 572, 190, 516, 208, 572);
        box(0xF4F4EE, 181, 540, 18, 8);
    }

    void box(int colour, int x, int y, int width, int height) {
        this.pen.setColor(colourOf(colour));
        this.pen.fillRect(x, y, width, height);
    }

    void oval(int colour, int x, int y, int width, int height) {
        this.pen.setColor(colourOf(colour));
        this.pen.fill(new Ellipse2D.Double(x - width / 2.0, y - height / 2.0, width, height));
    }

    void line(int colour, int thickness, int x1, int y1, int x2, int y2) {
        this.pen.setColor(colourOf(colour));
        this.pen.setStroke(new BasicStroke(thickness, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        this.pen.drawLine(x1, y1, x2, y2);
    }

    void arc(int colour, int thickness, int x, int y, int width, int height, int start, int extent) {
        this.pen.setColor(colourOf(colour));
        this.pen.setStroke(new BasicStroke(thickness));
        this.pen.drawArc(x, y, width, height, start, extent);
    }

    /** A filled shape with these corners: x, y, x, y … */
    void shape(int colour, int... corners) {
        Polygon polygon = new Polygon();
        for (int i = 0; i < corners.length; i += 2) {
            polygon.addPoint(corners[i], corners[i + 1]);
        }
        this.pen.setColor(colourOf(colour));
        this.pen.fill(polygon);
    }

    private void gradient(int from, int to, int top, int bottom) {
        Paint paint = new GradientPaint(0, top, new Color(from), 0, bottom, new Color(to));
        this.pen.setPaint(paint);
        this.pen.fillRect(0, top, WIDTH, bottom - top);
    }

    /** With or without a share of opacity in the highest byte. */
    private static Color colourOf(int colour) {
        return new Color(colour, (colour & 0xFF000000) != 0);
    }

}
