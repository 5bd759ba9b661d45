package cn.chenghua.governance.site;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.audit.Caller;
import cn.chenghua.governance.audit.Callers;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/** Whoever sent the request this thread answers, or gave the errand it runs; the platform itself where there is neither. */
@Component
class RequestCallers implements Callers {

    private static final String ID = RequestCallers.class.getName();
    private static final SecureRandom CHANCE = new SecureRandom();

    @Override
    public Caller current() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest())
                : Errands.caller().orElseGet(Caller::platform);
    }

    private static Caller of(HttpServletRequest request) {
        var actor = Signed.in(request).orElse(null);
        var token = request.getHeader(HttpHeaders.AUTHORIZATION) == null ? "" : "TOKEN ";
        return new Caller(actor == null ? null : actor.account(), actor == null ? "anonymous" : actor.username(),
                token + (actor == null ? "ANONYMOUS" : acting(actor)), request.getRemoteAddr(), route(request), id(request));
    }

    private static String acting(Actor actor) {
        var rights = actor.rights().keySet().stream().sorted().map(Enum::name).collect(Collectors.joining("+"));
        var units = actor.rights().values().stream().reduce(Scope.nothing(), Scope::or).array();
        var where = units == null ? "*" : units.length == 0 ? "-" : units[0] + (units.length > 1 ? "…" : "");
        return (rights.isEmpty() ? "-" : rights) + " @ " + where;
    }

    /** The pattern of the route, for the path itself may hold a secret. */
    private static String route(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return request.getMethod() + " " + (pattern == null || "/**".equals(pattern) ? path(request) : pattern);
    }

    static String path(HttpServletRequest request) {
        var path = Paths.original(request);
        return path.startsWith(request.getContextPath() + "/setup/") ? "/setup/{token}" : path;
    }

    private static String id(HttpServletRequest request) {
        var known = request.getAttribute(ID);
        if (known != null) {
            return known.toString();
        }
        var bits = new byte[8];
        CHANCE.nextBytes(bits);
        var id = HexFormat.of().formatHex(bits);
        request.setAttribute(ID, id);
        return id;
    }
}
