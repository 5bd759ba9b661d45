package cn.chenghua.governance.site;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** A form that comes back with a {@code warning} or with faults was refused, so it answers 422 unless its controller has said more. */
final class RefusedForms implements HandlerInterceptor {

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
            @Nullable ModelAndView page) {
        if (page != null && request.getMethod().equals("POST") && refused(page.getModel())
                && response.getStatus() == HttpStatus.OK.value()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
    }

    private static boolean refused(Map<String, Object> model) {
        return model.containsKey("warning")
                || model.values().stream().anyMatch(part -> part instanceof BindingResult form && form.hasErrors());
    }
}
