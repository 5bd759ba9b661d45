package cn.chenghua.governance.access.web;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/**
 * The way to the sign-in form. In the frame of another site browsers take no cookie of ours, so that nobody gets in there; the
 * form learns what was asked for by its address, and can tell where to open it.
 */
class FormEntry extends LoginUrlAuthenticationEntryPoint {

    private static final Set<String> FRAMES = Set.of("iframe", "frame");

    FormEntry() {
        super("/sign-in");
        setFavorRelativeUris(true);
    }

    @Override
    protected String determineUrlToUseForThisRequest(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException unknown) {
        var form = getLoginFormUrl();
        return inForeignFrame(request)
                ? Destination.itself(request).map(path -> form + "?" + Destination.NAME + "=" + path).orElse(form)
                : form;
    }

    /** Whether another site brought the request into a frame, as the browser tells by itself. */
    static boolean inForeignFrame(HttpServletRequest request) {
        var place = request.getHeader("Sec-Fetch-Dest");
        return place != null && FRAMES.contains(place) && "cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
