package cn.chenghua.governance.backstreet.link.intake;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** A row of a table of links; what is null stays as it is. */
public record LinkWish(String number, @Nullable BigDecimal asBuilt, @Nullable String source, @Nullable Geometry line,
        @Nullable LocalDate openedOn, @Nullable String evidence) {
}
