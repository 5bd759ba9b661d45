package cn.chenghua.governance.access.factor.web;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;

/** A QR code as the path of an SVG: one unit square for each dark module, so that no script and no picture file is needed. */
record QrPicture(int size, String path) {

    static QrPicture of(String text) {
        try {
            var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 4));
            return new QrPicture(modules.getWidth(), path(modules));
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String path(BitMatrix modules) {
        var path = new StringBuilder();
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }
}
