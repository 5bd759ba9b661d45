package cn.chenghua.governance.site;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

/** Keeps the language ({@code ?lang=en}) and the theme ({@code ?theme=dark}) that a page link asks for in a cookie. */
class Preferences implements HandlerInterceptor {

    private static final String THEME = "theme";
    private static final Set<String> THEMES = Set.of("light", "dark");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (Paths.api(request)) {
            return true;
        }
        var language = request.getParameter("lang");
        var resolver = RequestContextUtils.getLocaleResolver(request);
        if (language != null && resolver != null) {
            resolver.setLocale(request, response, Languages.spoken(Locale.forLanguageTag(language)));
        }
        var theme = request.getParameter(THEME);
        if (theme != null) {
            var chosen = THEMES.contains(theme) ? theme : "";
            request.setAttribute(THEME, chosen);
            var cookie = ResponseCookie.from(THEME, chosen).path("/").httpOnly(true).sameSite("Lax").secure(request.isSecure())
                    .maxAge(chosen.isEmpty() ? Duration.ZERO : Duration.ofDays(365)).build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        return true;
    }

    /** The chosen theme, or null to follow the system. */
    static @Nullable String theme(HttpServletRequest request) {
        var asked = request.getAttribute(THEME);
        if (asked != null) {
            return THEMES.contains(asked.toString()) ? asked.toString() : null;
        }
        var cookie = WebUtils.getCookie(request, THEME);
        return cookie != null && THEMES.contains(cookie.getValue()) ? cookie.getValue() : null;
    }
}
