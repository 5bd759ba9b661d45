package cn.chenghua.governance.access.web;

import java.util.Set;

import cn.chenghua.governance.access.Actors;

import org.jspecify.annotations.Nullable;

/** What somebody has to do before anything else, and the only pages open until then. */
enum FirstDuty {
    CHOOSE_PASSWORD("/account/password"), SET_UP_SECOND_FACTOR("/account/second-factor");

    private static final Set<String> ALWAYS = Set.of("/sign-out");

    private final String page;

    FirstDuty(String page) {
        this.page = page;
    }

    static @Nullable FirstDuty of(Actors.Demand demand) {
        return switch (demand) {
            case NOTHING -> null;
            case PASSWORD -> CHOOSE_PASSWORD;
            case SECOND_FACTOR -> SET_UP_SECOND_FACTOR;
        };
    }

    String page() {
        return page;
    }

    boolean allows(String path) {
        return path.equals(page) || path.startsWith(page + "/") || ALWAYS.contains(path);
    }
}
