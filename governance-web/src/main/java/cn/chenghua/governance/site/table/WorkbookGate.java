package cn.chenghua.governance.site.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;

import org.apache.commons.compress.archivers.zip.ZipFile;

/** Lets a workbook pass only after inflating it to nothing once: a zip bomb, a DTD or a file that is no workbook stops here. */
final class WorkbookGate {

    private static final long UNPACKED = 256L * 1024 * 1024;
    private static final long SHARED_STRINGS = 48L * 1024 * 1024;
    private static final int RATIO = 150;
    private static final long RATIO_FROM = 4L * 1024 * 1024;
    private static final int ENTRIES = 2_000;
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private final byte[] content;
    private final byte[] buffer = new byte[1 << 16];
    private long unpacked;
    private int entries;
    private boolean workbook;

    private WorkbookGate(byte[] content) {
        this.content = content;
    }

    static void check(byte[] content) {
        var gate = new WorkbookGate(content);
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var inflated = zip.getInputStream(entry)) {
                    gate.pass(inflated, entry.getName());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BrokenTable("table.xlsx", e);
        }
        if (!gate.workbook) {
            throw new BrokenTable("table.xlsx");
        }
    }

    private void pass(InputStream inflated, String name) throws IOException {
        if (++entries > ENTRIES) {
            throw new BrokenTable("table.bomb");
        }
        workbook |= name.equalsIgnoreCase("xl/workbook.xml") || name.equalsIgnoreCase("/xl/workbook.xml");
        var most = name.toLowerCase(Locale.ROOT).endsWith("sharedstrings.xml") ? SHARED_STRINGS : UNPACKED;
        var here = 0L;
        var matched = 0;
        for (var read = inflated.read(buffer); read >= 0; read = inflated.read(buffer)) {
            here += read;
            unpacked += read;
            if (here > most || unpacked > UNPACKED || unpacked > RATIO_FROM && unpacked > (long) RATIO * content.length) {
                throw new BrokenTable("table.bomb");
            }
            matched = doctype(Arrays.copyOf(buffer, read), matched);
        }
    }

    /** Looks for a document type, whatever the width of the characters, and carries a half match over to the next piece. */
    private static int doctype(byte[] piece, int matched) {
        var at = matched;
        for (var b : piece) {
            if (b == DOCTYPE[at]) {
                at++;
            } else if (b != 0) {
                at = b == DOCTYPE[0] ? 1 : 0;
            }
            if (at == DOCTYPE.length) {
                throw new BrokenTable("table.doctype");
            }
        }
        return at;
    }
}
