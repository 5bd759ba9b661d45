package cn.chenghua.governance.site.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Answers that are files to be kept, such as {@code estates.xlsx}; names are given without their endings. */
public final class Download {

    private Download() {
    }

    /** Sends rows as comma-separated ones. */
    public static void csv(HttpServletResponse response, String name, List<TableWriter.Column> columns, Rows rows)
            throws IOException {
        try (var writer = TableWriter.csv(csv(response, name), columns)) {
            rows.write(writer);
        }
    }

    /** Sends rows as a workbook of which the sheet is called {@code title}. */
    public static void xlsx(HttpServletResponse response, String name, String title, List<TableWriter.Column> columns,
            TableWriter.Notes notes, Rows rows) throws IOException {
        try (var writer = TableWriter.xlsx(xlsx(response, name), title, columns, notes)) {
            rows.write(writer);
        }
    }

    /** Where a table of comma-separated rows is written to. */
    public static OutputStream csv(HttpServletResponse response, String name) throws IOException {
        return named(response, "text/csv;charset=UTF-8", name + ".csv");
    }

    /** Where a workbook is written to. */
    public static OutputStream xlsx(HttpServletResponse response, String name) throws IOException {
        return named(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name + ".xlsx");
    }

    private static OutputStream named(HttpServletResponse response, String type, String name) throws IOException {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString());
        return response.getOutputStream();
    }

    /** Writes the rows of a file. */
    public interface Rows {
        void write(TableWriter writer) throws IOException;
    }
}
