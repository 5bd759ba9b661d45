package cn.chenghua.governance.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.milestone.lamp.Spent;

import org.springframework.stereotype.Component;

/** Tells the lamps which share of their money projects have paid out. */
@Component
class PaidShares implements Spent {

    private final Spending spending;

    PaidShares(Spending spending) {
        this.spending = spending;
    }

    @Override
    public Map<UUID, BigDecimal> paidShares(Collection<UUID> projects, LocalDate day) {
        var shares = new HashMap<UUID, BigDecimal>();
        spending.of(projects, day).forEach((project, known) -> shares.put(project, known.paidShare()));
        return shares;
    }
}
