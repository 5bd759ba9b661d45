package cn.chenghua.governance.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Tells requests of REST clients from those for pages. */
public final class Paths {

    private Paths() {
    }

    /** Whether the request, or the one that led to this error, is for {@code /api/…}; {@code /api} itself is a page. */
    public static boolean api(HttpServletRequest request) {
        return original(request).startsWith(request.getContextPath() + "/api/");
    }

    public static String original(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }
}
