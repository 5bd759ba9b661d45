package cn.chenghua.governance.safecommunity.volunteer;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.StageGate;

import org.springframework.stereotype.Component;

/** Lets a pairing have served only once hours of it are confirmed. */
@Component
class ServiceGate implements StageGate {

    private final Pairings pairings;

    ServiceGate(Pairings pairings) {
        this.pairings = pairings;
    }

    @Override
    public String kind() {
        return Pairing.KIND;
    }

    @Override
    public void check(UUID project, List<String> stages) {
        if (stages.contains(Pairing.SERVED)
                && pairings.findById(project).filter(pairing -> pairing.confirmed().signum() > 0).isEmpty()) {
            throw ServiceRefused.unconfirmed();
        }
    }

    /** Hours are those that both sides confirmed, whoever says otherwise. */
    @Override
    public void checkMeasures(UUID project, List<String> stages, Measures measures) {
        if (!stages.contains(Pairing.SERVED)) {
            return;
        }
        var confirmed = pairings.findById(project).map(Pairing::confirmed).orElse(BigDecimal.ZERO);
        var said = measures.hours();
        if (said == null || said.compareTo(confirmed) != 0) {
            throw ServiceRefused.typed(said == null ? "–" : said.toPlainString(), confirmed.toPlainString());
        }
    }
}
