package cn.chenghua.governance.casework;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.inspection.Severity;
import cn.chenghua.governance.responsibility.Asset;

import org.jspecify.annotations.Nullable;

/** What somebody of the public tells, such as a blocked drain in front of 培华路 12; whoever takes it down stands for its finder. */
public record ReportDisorder(UUID asset, String disorder, Severity severity, String spot, @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude, String text, List<Shot> photos) {

    public ReportDisorder {
        photos = List.copyOf(photos);
    }

    Matter matter(Asset at, int edition, Actor taker, Instant now) {
        return new Matter(at.id(), disorder, edition, severity, now, spot, longitude, latitude, at.place(), taker.account(),
                taker.displayName());
    }
}
