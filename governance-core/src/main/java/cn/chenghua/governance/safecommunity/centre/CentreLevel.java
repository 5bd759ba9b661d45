package cn.chenghua.governance.safecommunity.centre;

import java.util.Arrays;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** The three levels of centres. */
public enum CentreLevel {
    DISTRICT, SUBDISTRICT, COMMUNITY;

    /** The class of its projects, such as {@code district}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The level of a project's class; a centre without one is a community's. */
    public static CentreLevel of(@Nullable String classCode) {
        return Arrays.stream(values()).filter(level -> level.code().equals(classCode)).findFirst().orElse(COMMUNITY);
    }
}
