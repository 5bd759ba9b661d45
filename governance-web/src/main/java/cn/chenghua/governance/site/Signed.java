package cn.chenghua.governance.site;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import cn.chenghua.governance.access.Actor;

/** Where the request keeps its actor, so that error pages and views after a failure still know who is asking. */
public final class Signed {

    private static final String NAME = Signed.class.getName();

    private Signed() {
    }

    public static Optional<Actor> in(HttpServletRequest request) {
        return Optional.ofNullable((Actor) request.getAttribute(NAME));
    }

    public static void put(HttpServletRequest request, Actor actor) {
        request.setAttribute(NAME, actor);
    }
}
