package cn.chenghua.governance.backstreet.removal.intake;

import java.math.BigDecimal;
import java.time.LocalDate;

import cn.chenghua.governance.backstreet.removal.Green;
import cn.chenghua.governance.backstreet.removal.RemovalRefused;
import cn.chenghua.governance.backstreet.removal.SiteClass;
import cn.chenghua.governance.backstreet.removal.SiteFacts;
import cn.chenghua.governance.backstreet.removal.Treatment;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** A row of a table of sites; what is null stays as it is, and a new site needs name, unit, treatment and class. */
public record RemovalWish(@Nullable String number, @Nullable String name, @Nullable UnitCode place, @Nullable String responsible,
        @Nullable Treatment treatment, @Nullable SiteClass siteClass, @Nullable Integer batch, @Nullable Green green,
        @Nullable BigDecimal removed, @Nullable BigDecimal wall, @Nullable BigDecimal gained, @Nullable BigDecimal before,
        @Nullable BigDecimal after, @Nullable BigDecimal perimeter, @Nullable LocalDate removedOn, @Nullable LocalDate acceptedOn,
        @Nullable String evidence) {

    SiteFacts fresh() {
        return new SiteFacts(needed("name", name), needed("unit", place), responsible == null ? "" : responsible,
                needed("treatment", treatment), needed("site_class", siteClass), batch, green, removed, wall, gained, before,
                after, perimeter);
    }

    SiteFacts over(SiteFacts old) {
        return new SiteFacts(or(name, old.name()), or(place, old.place()), or(responsible, old.responsible()),
                or(treatment, old.treatment()), or(siteClass, old.siteClass()), batch == null ? old.batch() : batch,
                green == null ? old.green() : green, removed == null ? old.removed() : removed, wall == null ? old.wall() : wall,
                gained == null ? old.gained() : gained, before == null ? old.before() : before,
                after == null ? old.after() : after, perimeter == null ? old.perimeter() : perimeter);
    }

    private static <T> T or(@Nullable T said, T old) {
        return said == null ? old : said;
    }

    private static <T> T needed(String field, @Nullable T value) {
        if (value == null) {
            throw RemovalRefused.needed(field);
        }
        return value;
    }
}
