package cn.chenghua.governance.communityservice.social;

import java.math.BigDecimal;
import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;

/** A social enterprise or brand that cannot be so, such as one returning more than it earned; its code tells which rule. */
public final class SocialRefused extends Refusal {

    private SocialRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static SocialRefused returned(BigDecimal returned, BigDecimal surplus) {
        return new SocialRefused("services.social.returned", "returned", returned.toPlainString(), surplus.toPlainString());
    }

    static SocialRefused year(int year) {
        return new SocialRefused("services.social.year", "year", String.valueOf(year));
    }

    static SocialRefused share(BigDecimal share) {
        return new SocialRefused("services.social.share", "share", share.toPlainString());
    }

    static SocialRefused site(String site) {
        return new SocialRefused("services.brand.site", "site", site);
    }

    static SocialRefused ended(LocalDate day, LocalDate since) {
        return new SocialRefused("services.brand.ended", "day", day.toString(), since.toString());
    }
}
