package cn.chenghua.governance.access.factor.web;

import org.jspecify.annotations.Nullable;

/** A code as it was typed. */
final class CodeForm {

    private static final int LONGEST = 40;
    private final String code;

    CodeForm(@Nullable String code) {
        this.code = code == null || code.length() > LONGEST ? "" : code;
    }

    public String getCode() {
        return code;
    }
}
