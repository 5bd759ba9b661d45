package cn.chenghua.governance.responsibility.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A time in which nobody held a post, such as 2018-10-01 to 2018-10-31; both days are included. */
public record Gap(LocalDate since, LocalDate until) {

    /** What the holders among {@code tenures} leave open from the first to the last day. */
    static List<Gap> between(List<Tenure> tenures, LocalDate first, LocalDate last) {
        var gaps = new ArrayList<Gap>();
        var at = first;
        for (var held : holders(tenures)) {
            if (at.isBefore(held.since()) && !at.isAfter(last)) {
                gaps.add(new Gap(at, earlier(held.since().minusDays(1), last)));
            }
            at = held.until() == null ? last.plusDays(1) : held.until().plusDays(1);
        }
        if (!at.isAfter(last)) {
            gaps.add(new Gap(at, last));
        }
        return gaps;
    }

    /** Those who ever held it, the first first; a tenure that never came to pass is none. */
    private static List<Tenure> holders(List<Tenure> tenures) {
        return tenures.stream().filter(held -> held.capacity() == Capacity.HOLDER && held.on(held.since()))
                .sorted(Comparator.comparing(Tenure::since)).toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
