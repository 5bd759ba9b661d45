package cn.chenghua.governance.evidence.web;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, from 1 for upright to 8, as the EXIF part of a JPEG says it. */
record Orientation(int value) {

    static final Orientation UPRIGHT = new Orientation(1);
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int APP1 = 0xFFE1;
    private static final int EXIF = 0x45786966;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int MOST = 8;

    /** Upright where the picture says nothing that can be understood. */
    static Orientation of(byte[] jpeg) {
        try {
            var at = 2;
            var in = ByteBuffer.wrap(jpeg);
            while (true) {
                var marker = in.getShort(at) & 0xFFFF;
                var length = in.getShort(at + 2) & 0xFFFF;
                if (marker == APP1 && in.getInt(at + 4) == EXIF) {
                    return tag(in.slice(at + 10, length - 8));
                }
                if (marker == START_OF_SCAN || marker < 0xFF00) {
                    return UPRIGHT;
                }
                at += 2 + length;
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException _) {
            return UPRIGHT;
        }
    }

    private static Orientation tag(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        var directory = tiff.getInt(4);
        var entries = tiff.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            var at = directory + 2 + entry * ENTRY;
            if ((tiff.getShort(at) & 0xFFFF) == TAG) {
                var value = tiff.getShort(at + 8) & 0xFFFF;
                return value >= 1 && value <= MOST ? new Orientation(value) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean turned() {
        return value > 4;
    }

    /** Puts a picture of that size upright. */
    AffineTransform upright(int width, int height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
