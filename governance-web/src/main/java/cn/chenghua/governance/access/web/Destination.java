package cn.chenghua.governance.access.web;

import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody is led once he is signed in, as the parameter {@value #NAME} says: a plain path of ours such as
 * {@code /field}, never an address of another host.
 */
final class Destination {

    static final String NAME = "to";
    private static final int LONGEST = 200;
    private static final Pattern PATH = Pattern.compile("/|(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+");

    private Destination() {
    }

    /** What the request names; whatever else stands there counts as nothing. */
    static Optional<String> of(HttpServletRequest request) {
        return plain(request.getParameter(NAME));
    }

    /** The path the request itself asks for, below the context path. */
    static Optional<String> itself(HttpServletRequest request) {
        return plain(request.getRequestURI().substring(request.getContextPath().length()));
    }

    private static Optional<String> plain(@Nullable String path) {
        return Optional.ofNullable(path).filter(typed -> typed.length() <= LONGEST && PATH.matcher(typed).matches());
    }
}
