package cn.chenghua.governance.site;

import cn.chenghua.governance.district.Refusal;

import org.jspecify.annotations.Nullable;

/** A change that does not say which version it is based on. */
public final class VersionNotSaid extends Refusal {

    private VersionNotSaid() {
        super("version.needed", "If-Match", "-");
    }

    /** The version in a header If-Match; one that nothing has where it is spoiled. */
    public static long version(@Nullable String match) {
        if (match == null || match.isBlank()) {
            throw new VersionNotSaid();
        }
        var digits = match.strip().replaceAll("^(W/)?\"|\"$", "");
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : -1;
    }
}
