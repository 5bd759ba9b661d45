package cn.chenghua.governance.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * The secret of a browser's forms. It lies in a cookie, so that a visitor's look at the sign-in page opens no session and needs
 * no database; a page that writes over REST shows it in the header {@value #HEADER}, which no other origin can.
 */
@Component
public class FormTokens {

    public static final String HEADER = "X-Form-Token";
    private final CookieCsrfTokenRepository cookies = new CookieCsrfTokenRepository();

    FormTokens() {
        cookies.setCookieName("form");
        cookies.setCookiePath("/");
        cookies.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
    }

    /** For the forms of pages. */
    public CsrfTokenRepository repository() {
        return cookies;
    }

    /** The browser's secret, drawn now where it has none yet. */
    public String of(HttpServletRequest request, HttpServletResponse response) {
        var known = cookies.loadToken(request);
        if (known != null) {
            return known.getToken();
        }
        var drawn = cookies.generateToken(request);
        cookies.saveToken(drawn, request, response);
        return drawn.getToken();
    }

    /** Whether the request shows the secret that its cookie holds. */
    public boolean shown(HttpServletRequest request) {
        var known = cookies.loadToken(request);
        var header = request.getHeader(HEADER);
        return known != null && header != null && MessageDigest.isEqual(known.getToken().getBytes(StandardCharsets.UTF_8),
                header.getBytes(StandardCharsets.UTF_8));
    }
}
