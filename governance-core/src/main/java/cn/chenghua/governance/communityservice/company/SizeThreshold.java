package cn.chenghua.governance.communityservice.company;

import java.math.BigDecimal;

import cn.chenghua.governance.communityservice.record.Wording;

/**
 * From which size on a company is sizeable: all three must be met. What no source says is a labelled default.
 *
 * @param uncounts whether a company that falls below counts no more
 * @param suggested whether these are the platform's figures and not the district's
 */
public record SizeThreshold(BigDecimal turnover, int staff, int communities, boolean uncounts, boolean suggested, String reason) {

    public SizeThreshold {
        turnover = Wording.yuan("turnover", turnover, BigDecimal.ZERO);
        reason = Wording.needed("reason", reason, 500);
        if (staff < 0 || communities < 0) {
            throw CompanyRefused.size(staff, communities);
        }
    }

    public boolean met(SizeFacts facts) {
        return facts.turnover().compareTo(turnover) >= 0 && facts.staff() >= staff && facts.communities() >= communities;
    }
}
