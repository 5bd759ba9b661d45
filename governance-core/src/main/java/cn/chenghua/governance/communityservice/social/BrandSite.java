package cn.chenghua.governance.communityservice.social;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import cn.chenghua.governance.communityservice.record.Wording;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** Where a brand is at work from a day on, until it ends there. */
@Embeddable
public record BrandSite(String site, String unitCode, LocalDate since, @Nullable LocalDate until, UUID evidence) {

    public BrandSite {
        site = Wording.needed("site", site, 200);
        Days.within("day", since);
    }

    BrandSite ended(LocalDate day) {
        if (day.isBefore(since)) {
            throw SocialRefused.ended(day, since);
        }
        return new BrandSite(site, unitCode, since, day, evidence);
    }

    public UnitCode place() {
        return new UnitCode(unitCode);
    }
}
