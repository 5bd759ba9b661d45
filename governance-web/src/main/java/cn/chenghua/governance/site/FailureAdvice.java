package cn.chenghua.governance.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers every exception: problem+json for REST clients, a page for people. */
@ControllerAdvice
class FailureAdvice {

    private final Failures failures;
    private final RefusalBook book;

    FailureAdvice(Failures failures, RefusalBook book) {
        this.failures = failures;
        this.book = book;
    }

    @ExceptionHandler
    @Nullable
    Object answer(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            throw thrown;
        }
        response.resetBuffer();
        var failure = recorded(failures.of(thrown, request), request);
        if (!Paths.api(request) && streaming(response)) {
            request.setAttribute(Failure.class.getName(), failure);
            response.sendError(failure.status().value());
            return null;
        }
        return answer(failure, request, response);
    }

    /** The failure once it is on record; what cannot be put there is not answered as if it were. */
    private Failure recorded(Failure failure, HttpServletRequest request) {
        try {
            book.note(failure, request);
            return failure;
        } catch (RuntimeException unrecorded) {
            return failures.of(unrecorded, request);
        }
    }

    /** Whether a file had begun to be written, so that no page can be written in its place before the container starts anew. */
    private static boolean streaming(HttpServletResponse response) throws IOException {
        try {
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getWriter();
            return false;
        } catch (IllegalStateException taken) {
            return true;
        }
    }

    static Object answer(Failure failure, HttpServletRequest request, HttpServletResponse response) {
        if (Paths.api(request)) {
            return failure.problem(Paths.original(request));
        }
        failure.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        var page = new ModelAndView("site/failure");
        page.setStatus(failure.status());
        return page.addObject("failure", failure);
    }
}
