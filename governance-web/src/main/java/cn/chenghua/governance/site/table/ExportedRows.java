package cn.chenghua.governance.site.table;

import java.util.OptionalLong;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** How many rows the request at hand has given out as a table. */
public final class ExportedRows {

    private static final String NAME = ExportedRows.class.getName();

    private ExportedRows() {
    }

    /** Says it for this request; kept answers say what was counted when they were made. */
    public static void say(long rows) {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(NAME, rows, RequestAttributes.SCOPE_REQUEST);
        }
    }

    public static OptionalLong in(HttpServletRequest request) {
        return request.getAttribute(NAME) instanceof Long rows ? OptionalLong.of(rows) : OptionalLong.empty();
    }

    public static OptionalLong said() {
        var request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(NAME, RequestAttributes.SCOPE_REQUEST) instanceof Long rows
                ? OptionalLong.of(rows)
                : OptionalLong.empty();
    }
}
