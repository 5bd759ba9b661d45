package cn.chenghua.governance.milestone;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The way of a renewal project: 签约 → 拆除 → 建成, as milestones are written in tests. */
public final class Way {

    private Way() {
    }

    public static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    public static Milestone of(String name, @Nullable String planned, @Nullable String forecast, @Nullable String actual,
            @Nullable String after, @Nullable Integer limit) {
        return new Milestone(id(name), name, null, day(planned), day(forecast), day(actual), "", 1, limit,
                after == null ? null : id(after), null, null);
    }

    static DescribeMilestone wish(String name, @Nullable String planned, @Nullable String after) {
        return new DescribeMilestone(name, day(planned), null, "", 1, null, after == null ? null : id(after), null);
    }

    public static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
