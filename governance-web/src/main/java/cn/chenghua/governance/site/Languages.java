package cn.chenghua.governance.site;

import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Chinese unless a cookie, or for REST clients the Accept-Language header, asks for English. */
class Languages extends CookieLocaleResolver {

    static final List<Locale> SPOKEN = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    Languages() {
        super("language");
        setCookieHttpOnly(true);
        setCookieSameSite("Lax");
        setCookiePath("/");
        setCookieMaxAge(java.time.Duration.ofDays(365));
        setRejectInvalidCookies(false);
        setDefaultLocaleFunction(Languages::unasked);
    }

    static Locale spoken(Locale wished) {
        return Locale.ENGLISH.getLanguage().equals(wished.getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    @Override
    protected Locale parseLocaleValue(String value) {
        return spoken(Locale.forLanguageTag(value));
    }

    private static Locale unasked(HttpServletRequest request) {
        var asks = Paths.api(request) && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
        return asks ? spoken(request.getLocale()) : Locale.SIMPLIFIED_CHINESE;
    }
}
