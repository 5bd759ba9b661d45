package cn.chenghua.governance.casework.likeness;

/** How bright a picture is, row by row, from 0 to 255; its colours are gone. */
public final class Grey {

    private final int width;
    private final int height;
    private final float[] light;
    /** What lies above and to the left of each point, so that the average of any window is four look-ups. */
    private final double[] sums;

    public Grey(int width, int height, float[] light) {
        if (width < 1 || height < 1 || light.length != width * height) {
            throw new IllegalArgumentException(width + " x " + height + " with " + light.length);
        }
        this.width = width;
        this.height = height;
        this.light = light.clone();
        this.sums = sums(width, height, light);
    }

    private static double[] sums(int width, int height, float[] light) {
        var sums = new double[(width + 1) * (height + 1)];
        for (int y = 0; y < height; y++) {
            var row = 0.0;
            for (int x = 0; x < width; x++) {
                row += light[y * width + x];
                sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
            }
        }
        return sums;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    float at(int x, int y) {
        return light[y * width + x];
    }

    /** The part of it between these fractions, as so many by so many averages. */
    Grey window(double left, double top, double right, double bottom, int columns, int rows) {
        var averages = new float[columns * rows];
        for (int row = 0; row < rows; row++) {
            var from = (top + (bottom - top) * row / rows) * height;
            var to = (top + (bottom - top) * (row + 1) / rows) * height;
            for (int column = 0; column < columns; column++) {
                averages[row * columns + column] = average((left + (right - left) * column / columns) * width,
                        (left + (right - left) * (column + 1) / columns) * width, from, to);
            }
        }
        return new Grey(columns, rows, averages);
    }

    Grey whole(int side) {
        return window(0, 0, 1, 1, side, side);
    }

    private float average(double left, double right, double top, double bottom) {
        var x0 = Math.clamp(Math.round(left), 0, width - 1);
        var x1 = Math.clamp(Math.round(right), x0 + 1, width);
        var y0 = Math.clamp(Math.round(top), 0, height - 1);
        var y1 = Math.clamp(Math.round(bottom), y0 + 1, height);
        var sum = sum(x1, y1) - sum(x0, y1) - sum(x1, y0) + sum(x0, y0);
        return (float) (sum / ((x1 - x0) * (y1 - y0)));
    }

    private double sum(int x, int y) {
        return sums[y * (width + 1) + x];
    }

    /** As seen in a mirror. */
    Grey mirrored() {
        var turned = new float[light.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[y * width + x] = at(width - 1 - x, y);
            }
        }
        return new Grey(width, height, turned);
    }

    /** A quarter to the right. */
    Grey turned() {
        var turned = new float[light.length];
        for (int y = 0; y < width; y++) {
            for (int x = 0; x < height; x++) {
                turned[y * height + x] = at(y, height - 1 - x);
            }
        }
        return new Grey(height, width, turned);
    }
}
