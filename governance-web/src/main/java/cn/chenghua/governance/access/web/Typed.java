package cn.chenghua.governance.access.web;

import org.jspecify.annotations.Nullable;

/** What people type into forms. */
final class Typed {

    private Typed() {
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
