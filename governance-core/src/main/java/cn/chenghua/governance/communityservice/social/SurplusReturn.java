package cn.chenghua.governance.communityservice.social;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import cn.chenghua.governance.communityservice.record.Wording;
import cn.chenghua.governance.district.Days;

/** What an enterprise earned in a year and how much of it went back to its community; never more than it earned. */
@Embeddable
public record SurplusReturn(int year, BigDecimal surplus, BigDecimal returned, UUID evidence, String text) {

    private static final int FIRST = 1_990;

    public SurplusReturn {
        surplus = Wording.yuan("surplus", surplus, BigDecimal.ZERO);
        returned = Wording.yuan("returned", returned, BigDecimal.ZERO);
        if (returned.compareTo(surplus) > 0) {
            throw SocialRefused.returned(returned, surplus);
        }
        if (year < FIRST || year > Days.LAST.getYear()) {
            throw SocialRefused.year(year);
        }
    }
}
