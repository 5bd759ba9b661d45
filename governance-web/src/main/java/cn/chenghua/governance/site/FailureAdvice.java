package cn.chenghua.governance.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

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
    Object answer(Exception thrown, HttpServletRequest request, HttpServletResponse response) {
        var failure = failures.of(thrown, request);
        book.note(failure, request);
        return answer(failure, request, response);
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
