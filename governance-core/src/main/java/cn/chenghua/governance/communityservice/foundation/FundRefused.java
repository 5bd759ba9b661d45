package cn.chenghua.governance.communityservice.foundation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;

/** A posting that cannot be so, such as more out than there is; its code tells which rule. */
public final class FundRefused extends Refusal {

    private FundRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static FundRefused overdrawn(BigDecimal yuan, BigDecimal missing) {
        return new FundRefused("services.fund.overdrawn", "yuan", yuan.toPlainString(), missing.toPlainString());
    }

    static FundRefused notRegistered(LocalDate day) {
        return new FundRefused("services.fund.registered", "day", day.toString());
    }

    static FundRefused reversed(UUID id) {
        return new FundRefused("services.fund.reversed", "id", id.toString());
    }
}
