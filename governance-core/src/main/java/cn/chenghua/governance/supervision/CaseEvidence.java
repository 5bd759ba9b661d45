package cn.chenghua.governance.supervision;

import java.time.Clock;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;

import org.springframework.stereotype.Component;

/** Writes down what a step rests on, at a place where both who sees the matter and who answers for it can open it. */
@Component
class CaseEvidence {

    private final EvidenceRepository evidence;
    private final Hierarchies hierarchies;
    private final Clock clock;

    CaseEvidence(EvidenceRepository evidence, Hierarchies hierarchies, Clock clock) {
        this.evidence = evidence;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    Deed silent(Actor actor) {
        return Deed.of(clock.instant(), actor.username(), actor.displayName(), "", null);
    }

    Deed deed(Actor actor, Statement statement, UnitCode place, Charge charge) {
        var now = clock.instant();
        var proof = statement.proof();
        if (proof == null) {
            return Deed.of(now, actor.username(), actor.displayName(), statement.text(), null);
        }
        var today = now.atZone(Days.ZONE).toLocalDate();
        var within = hierarchies.current().within(charge.unit(), today).contains(place);
        var rests = new Evidence(Uuids.next(now), proof.kind(), proof.text().strip(), within ? place : charge.unit(),
                charge.responsible(), actor.username(), now);
        evidence.keep(rests, proof.file());
        return Deed.of(now, actor.username(), actor.displayName(), statement.text(), rests.id());
    }
}
