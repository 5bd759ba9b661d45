package cn.chenghua.governance.audit;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** One field of a record before and after; what nobody may read is covered, so that only the fact of its change shows. */
public record Change(String field, @Nullable String before, @Nullable String after) {

    private static final String COVER = "***";
    private static final int LONGEST = 2_000;
    private static final Set<String> COVERED = Set.of("password", "hash", "secret", "cipher", "token", "phone", "mobile",
            "telephone", "identity", "idnumber", "idcard", "seed");

    Change covered() {
        var name = field.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return COVERED.stream().anyMatch(name::contains)
                ? new Change(field, cover(before), cover(after))
                : new Change(Defused.text(field, 100), defused(before), defused(after));
    }

    private static @Nullable String cover(@Nullable String value) {
        return value == null || value.isEmpty() ? value : COVER;
    }

    private static @Nullable String defused(@Nullable String value) {
        return value == null ? null : Defused.text(value, LONGEST);
    }
}
