package cn.chenghua.governance.district.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files to fill in: the header of an import, and the rows there are. */
final class Templates {

    private Templates() {
    }

    static ResponseEntity<byte[]> csv(String name, List<String> columns, @Nullable Object[]... rows) {
        var out = new ByteArrayOutputStream();
        try (var writer = TableWriter.csv(out, columns.stream().map(TableWriter.Column::of).toList())) {
            for (var row : rows) {
                writer.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var disposition = ContentDisposition.attachment().filename(name + ".csv").build();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString()).body(out.toByteArray());
    }
}
