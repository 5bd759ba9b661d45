package cn.chenghua.governance.site.table;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** Answers that are files to be kept, such as {@code estates.xlsx}; names are given without their endings. */
public final class Download {

    private Download() {
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
}
