package cn.chenghua.governance.backstreet.street.acceptance;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.backstreet.street.Street;
import cn.chenghua.governance.project.StageGate;

import org.springframework.stereotype.Component;

/** A back street is accepted by a joint acceptance and by nothing else, whether by page, REST or import. */
@Component
class AcceptanceGate implements StageGate {

    private final AcceptanceBook book;

    AcceptanceGate(AcceptanceBook book) {
        this.book = book;
    }

    @Override
    public String kind() {
        return Street.KIND;
    }

    @Override
    public void check(UUID project, List<String> stages) {
        if (stages.contains(Street.ACCEPTED) && !book.open(project)) {
            throw AcceptanceRefused.gate();
        }
    }
}
