package cn.chenghua.governance.featuredstreet.community;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A review of a community, such as that of 2018-07-06: five criteria asked, six met, passed. It keeps what was asked then.
 */
public record Review(UUID project, LocalDate day, boolean passed, List<String> asked, List<String> met, UUID evidence,
        String reviewer, Instant at) {

    public Review {
        asked = List.copyOf(asked);
        met = List.copyOf(met);
    }

    /** What was asked and not met. */
    public List<String> missing() {
        return asked.stream().filter(code -> !met.contains(code)).toList();
    }
}
