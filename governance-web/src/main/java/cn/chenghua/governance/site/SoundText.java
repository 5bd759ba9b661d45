package cn.chenghua.governance.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.district.Refusal;

import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses parameters with signs no text can hold: NUL and halves of surrogate pairs. */
class SoundText implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.getParameterMap().forEach((name, values) -> {
            for (var value : values) {
                if (broken(value)) {
                    throw new BrokenText(name);
                }
            }
        });
        return true;
    }

    private static boolean broken(String text) {
        return text.codePoints()
                .anyMatch(sign -> sign == 0 || sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE);
    }

    /** A parameter that cannot be stored as text. */
    static final class BrokenText extends Refusal {
        BrokenText(String name) {
            super("text.signs", name, "-", name);
        }
    }
}
