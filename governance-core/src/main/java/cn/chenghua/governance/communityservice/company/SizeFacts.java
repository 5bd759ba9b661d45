package cn.chenghua.governance.communityservice.company;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import cn.chenghua.governance.communityservice.record.Wording;
import cn.chenghua.governance.district.Days;

/** How large a service company was in a year, such as 6,200,000 yuan of turnover, 64 staff, 5 communities served; written once. */
public record SizeFacts(UUID id, UUID company, int year, BigDecimal turnover, int staff, int communities, UUID evidence,
        String by, Instant at) {

    private static final int FIRST = 1_990;
    private static final int MOST = 1_000_000;

    public SizeFacts {
        turnover = Wording.yuan("turnover", turnover, BigDecimal.ZERO);
        if (year < FIRST || year > Days.LAST.getYear()) {
            throw CompanyRefused.year(year);
        }
        if (staff < 0 || communities < 0 || staff > MOST || communities > MOST) {
            throw CompanyRefused.size(staff, communities);
        }
    }
}
