package cn.chenghua.governance.demonstration.web;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

import cn.chenghua.governance.evidence.Upload;

/** Draws small street scenes in place of photos: a road, houses and trees, with or without something lying about. */
final class Scenes {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;

    private Scenes() {
    }

    /** The same spot always looks the same before. */
    static Upload before(int spot) {
        return photo("before-" + spot + ".jpg", spot * 31L + 7, true);
    }

    /** Taken from another place and in other light. */
    static Upload after(int spot, int shot) {
        return photo("after-" + spot + "-" + shot + ".jpg", spot * 977L + shot * 131L + 100_003, false);
    }

    private static Upload photo(String name, long seed, boolean disorder) {
        var chance = new Random(seed);
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        street(brush, chance);
        if (disorder) {
            for (int i = 0; i < 9; i++) {
                brush.setColor(new Color(40 + chance.nextInt(80), 40 + chance.nextInt(60), 30 + chance.nextInt(60)));
                brush.fillOval(60 + chance.nextInt(160), 170 + chance.nextInt(40), 18 + chance.nextInt(30),
                        12 + chance.nextInt(20));
            }
        }
        brush.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "jpeg", out);
            return Upload.of(name, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void street(Graphics2D brush, Random chance) {
        brush.setColor(new Color(150 + chance.nextInt(90), 180 + chance.nextInt(60), 210 + chance.nextInt(45)));
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        for (int at = -20; at < WIDTH;) {
            var wide = 40 + chance.nextInt(70);
            var high = 50 + chance.nextInt(100);
            brush.setColor(new Color(90 + chance.nextInt(150), 80 + chance.nextInt(130), 70 + chance.nextInt(120)));
            brush.fillRect(at, 150 - high, wide, high);
            brush.setColor(new Color(60 + chance.nextInt(60), 70 + chance.nextInt(60), 90 + chance.nextInt(60)));
            for (int window = at + 8; window < at + wide - 12; window += 18) {
                for (int floor = 158 - high; floor < 140; floor += 24) {
                    brush.fillRect(window, floor, 9, 12);
                }
            }
            at += wide + chance.nextInt(12);
        }
        brush.setColor(new Color(95 + chance.nextInt(50), 95 + chance.nextInt(45), 95 + chance.nextInt(40)));
        brush.fillRect(0, 150, WIDTH, HEIGHT - 150);
        var bend = chance.nextInt(120) - 60;
        brush.setColor(new Color(200, 200, 190));
        brush.fillPolygon(new int[]{150 + bend, 160 + bend, 210, 180}, new int[]{150, 150, HEIGHT, HEIGHT}, 4);
        for (int tree = 1 + chance.nextInt(3); tree > 0; tree--) {
            var at = chance.nextInt(WIDTH);
            brush.setColor(new Color(90, 60, 40));
            brush.fillRect(at, 100, 8, 75);
            brush.setColor(new Color(30 + chance.nextInt(50), 100 + chance.nextInt(70), 30 + chance.nextInt(40)));
            brush.fillOval(at - 26, 60 + chance.nextInt(20), 60, 58);
        }
    }
}
