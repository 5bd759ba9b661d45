package cn.chenghua.governance.renewal.circle;

import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.network.PopulatedPoint;
import cn.chenghua.governance.network.PopulatedPoints;

import org.springframework.stereotype.Component;

/** Tells others of the settlements whose position can be believed. */
@Component
class SettlementPoints implements PopulatedPoints {

    private final Settlements settlements;

    SettlementPoints(Settlements settlements) {
        this.settlements = settlements;
    }

    @Override
    public List<PopulatedPoint> on(LocalDate day) {
        return settlements.on(day).stream().filter(settlement -> settlement.quality().believable())
                .map(settlement -> new PopulatedPoint(settlement.longitude(), settlement.latitude(), settlement.residents()))
                .toList();
    }
}
