package cn.chenghua.governance.responsibility.web;

import cn.chenghua.governance.district.Refusal;

import org.jspecify.annotations.Nullable;

/** Versions as they stand in the headers ETag and If-Match. */
public final class Tags {

    private Tags() {
    }

    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** The version in a header If-Match; one that nothing has where it is spoiled. */
    public static long version(@Nullable String match) {
        if (match == null || match.isBlank()) {
            throw new NotSaid();
        }
        var digits = match.strip().replaceAll("^(W/)?\"|\"$", "");
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : -1;
    }

    /** A change that does not say which version it is based on. */
    static final class NotSaid extends Refusal {
        NotSaid() {
            super("version.needed", "If-Match", "-");
        }
    }
}
