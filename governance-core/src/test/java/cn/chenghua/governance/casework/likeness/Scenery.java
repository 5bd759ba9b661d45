package cn.chenghua.governance.casework.likeness;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Street scenes drawn by chance, and what people do to photos; every scene has sky, houses, a road, trees, people and noise. */
final class Scenery {

    static final int WIDTH = 400;
    static final int HEIGHT = 300;

    private Scenery() {
    }

    /** A scene; the camera stands {@code aside} pixels to the right and nearer by {@code nearer} of one. */
    static BufferedImage scene(long seed, boolean rubbish, double aside, double nearer, long light) {
        var chance = new Random(seed);
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var brush = brush(picture);
        var hour = new Random(light);
        var sky = 150 + hour.nextInt(90);
        brush.setColor(new Color(sky - 40, sky - 15, sky));
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        brush.translate(WIDTH / 2.0, HEIGHT / 2.0);
        brush.scale(1 + nearer, 1 + nearer);
        brush.translate(-WIDTH / 2.0 - aside * 0.5, -HEIGHT / 2.0);
        var horizon = 130 + chance.nextInt(50);
        houses(brush, chance, horizon);
        brush.translate(-aside * 0.5, 0);
        road(brush, chance, horizon);
        trees(brush, chance, horizon);
        things(brush, new Random(light * 31 + 5), 3, horizon);
        if (rubbish) {
            rubbish(brush, new Random(seed + 1));
        }
        brush.dispose();
        return shaded(picture, light, 12 * (hour.nextDouble() - 0.5));
    }

    private static void houses(Graphics2D brush, Random chance, int horizon) {
        for (int at = -140 - chance.nextInt(40); at < WIDTH + 140;) {
            var wide = 40 + chance.nextInt(90);
            var high = 50 + chance.nextInt(130);
            brush.setColor(new Color(80 + chance.nextInt(150), 70 + chance.nextInt(140), 60 + chance.nextInt(140)));
            brush.fillRect(at, horizon - high, wide, high + 4);
            brush.setColor(new Color(40 + chance.nextInt(90), 50 + chance.nextInt(90), 70 + chance.nextInt(90)));
            var step = 14 + chance.nextInt(12);
            for (int x = at + 6; x < at + wide - 9; x += step) {
                for (int y = horizon - high + 8; y < horizon - 14; y += step + 4) {
                    brush.fillRect(x, y, step / 2, step / 2 + 3);
                }
            }
            at += wide + chance.nextInt(18);
        }
    }

    private static void road(Graphics2D brush, Random chance, int horizon) {
        brush.setColor(new Color(130 + chance.nextInt(60), 125 + chance.nextInt(55), 115 + chance.nextInt(50)));
        brush.fillRect(-200, horizon, WIDTH + 400, HEIGHT);
        var left = -100 + chance.nextInt(220);
        brush.setColor(new Color(70 + chance.nextInt(50), 70 + chance.nextInt(50), 75 + chance.nextInt(50)));
        brush.fillPolygon(new int[]{left + 120, left + 150 + chance.nextInt(60), left + 330, left - 20},
                new int[]{horizon, horizon, HEIGHT + 90, HEIGHT + 90}, 4);
    }

    private static void trees(Graphics2D brush, Random chance, int horizon) {
        for (int tree = chance.nextInt(5); tree >= 0; tree--) {
            var at = chance.nextInt(WIDTH + 100) - 50;
            var high = 60 + chance.nextInt(80);
            brush.setColor(new Color(80, 55, 35));
            brush.fillRect(at, horizon - high / 2, 7, high / 2 + 40);
            brush.setColor(new Color(20 + chance.nextInt(60), 80 + chance.nextInt(90), 20 + chance.nextInt(50)));
            brush.fillOval(at - 30, horizon - high, 60 + chance.nextInt(20), 60 + chance.nextInt(30));
        }
    }

    /** People and cars, which stand elsewhere at another hour. */
    private static void things(Graphics2D brush, Random chance, int count, int horizon) {
        for (int i = 0; i < count; i++) {
            brush.setColor(new Color(chance.nextInt(256), chance.nextInt(256), chance.nextInt(256)));
            brush.fillRoundRect(chance.nextInt(WIDTH), horizon + chance.nextInt(90), 14 + chance.nextInt(60),
                    22 + chance.nextInt(30), 9, 9);
        }
    }

    private static void rubbish(Graphics2D brush, Random chance) {
        var x = 60 + chance.nextInt(200);
        var y = 200 + chance.nextInt(50);
        for (int i = 0; i < 14; i++) {
            brush.setColor(new Color(30 + chance.nextInt(200), 30 + chance.nextInt(200), 30 + chance.nextInt(200)));
            brush.fillOval(x + chance.nextInt(90), y + chance.nextInt(40), 10 + chance.nextInt(28), 8 + chance.nextInt(20));
        }
    }

    private static BufferedImage shaded(BufferedImage picture, long seed, double tilt) {
        var chance = new Random(seed * 7 + 3);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                var shift = (int) (tilt * (x - WIDTH / 2.0) / WIDTH * 2 + chance.nextGaussian() * 6);
                picture.setRGB(x, y, moved(picture.getRGB(x, y), shift, shift, shift));
            }
        }
        return picture;
    }

    private static int moved(int rgb, int red, int green, int blue) {
        return clamp((rgb >> 16 & 0xFF) + red) << 16 | clamp((rgb >> 8 & 0xFF) + green) << 8 | clamp((rgb & 0xFF) + blue);
    }

    private static int clamp(int value) {
        return Math.clamp(value, 0, 255);
    }

    static BufferedImage cropped(BufferedImage picture, double left, double top, double size) {
        var part = picture.getSubimage((int) (left * WIDTH), (int) (top * HEIGHT), (int) (size * WIDTH), (int) (size * HEIGHT));
        return scaled(part, WIDTH, HEIGHT);
    }

    static BufferedImage scaled(BufferedImage picture, int width, int height) {
        var scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var brush = brush(scaled);
        brush.drawImage(picture, 0, 0, width, height, null);
        brush.dispose();
        return scaled;
    }

    static BufferedImage tinted(BufferedImage picture, int red, int green, int blue) {
        var tinted = copy(picture);
        for (int y = 0; y < tinted.getHeight(); y++) {
            for (int x = 0; x < tinted.getWidth(); x++) {
                tinted.setRGB(x, y, moved(tinted.getRGB(x, y), red, green, blue));
            }
        }
        return tinted;
    }

    static BufferedImage mirrored(BufferedImage picture) {
        var mirrored = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var brush = brush(mirrored);
        brush.drawImage(picture, picture.getWidth(), 0, -picture.getWidth(), picture.getHeight(), null);
        brush.dispose();
        return mirrored;
    }

    static BufferedImage turned(BufferedImage picture) {
        var turned = new BufferedImage(picture.getHeight(), picture.getWidth(), BufferedImage.TYPE_INT_RGB);
        var brush = brush(turned);
        brush.translate(picture.getHeight(), 0);
        brush.rotate(Math.PI / 2);
        brush.drawImage(picture, 0, 0, null);
        brush.dispose();
        return turned;
    }

    /** A patch of road painted over a place, as if nothing had lain there. */
    static BufferedImage paintedOver(BufferedImage picture, Random chance, double share) {
        var painted = copy(picture);
        var brush = brush(painted);
        brush.setColor(new Color(120 + chance.nextInt(30), 118 + chance.nextInt(30), 110 + chance.nextInt(30)));
        var wide = (int) (WIDTH * Math.sqrt(share));
        var high = (int) (HEIGHT * Math.sqrt(share));
        brush.fillRect(chance.nextInt(WIDTH - wide), HEIGHT - high - chance.nextInt(20), wide, high);
        brush.dispose();
        return painted;
    }

    /** A line of text with day and place along the lower edge, as camera programs write it. */
    static BufferedImage watermarked(BufferedImage picture) {
        var marked = copy(picture);
        var brush = brush(marked);
        brush.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.8f));
        brush.setColor(Color.BLACK);
        brush.fillRect(0, HEIGHT - 34, WIDTH, 34);
        brush.setColor(Color.WHITE);
        brush.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 20));
        brush.drawString("2018-09-12 14:30  Peihua", 10, HEIGHT - 10);
        brush.dispose();
        return marked;
    }

    private static BufferedImage copy(BufferedImage picture) {
        return scaled(picture, picture.getWidth(), picture.getHeight());
    }

    private static Graphics2D brush(BufferedImage picture) {
        var brush = picture.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return brush;
    }

    /** As a JPEG of that quality stores it. */
    static Grey stored(BufferedImage picture, float quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var bytes = new ByteArrayOutputStream(); var out = ImageIO.createImageOutputStream(bytes)) {
            var wish = writer.getDefaultWriteParam();
            wish.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wish.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), wish);
            out.flush();
            return grey(ImageIO.read(new ByteArrayInputStream(bytes.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
    }

    private static Grey grey(BufferedImage picture) {
        var width = picture.getWidth();
        var light = new float[width * picture.getHeight()];
        for (int i = 0; i < light.length; i++) {
            var rgb = picture.getRGB(i % width, i / width);
            light[i] = 0.299f * (rgb >> 16 & 0xFF) + 0.587f * (rgb >> 8 & 0xFF) + 0.114f * (rgb & 0xFF);
        }
        return new Grey(width, picture.getHeight(), light);
    }
}
