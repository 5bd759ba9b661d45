package cn.chenghua.governance.supervision.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.evidence.Upload;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.supervision.CaseEntry.Appeal;
import cn.chenghua.governance.supervision.CaseEntry.Ground;
import cn.chenghua.governance.supervision.CaseEntry.Level;
import cn.chenghua.governance.supervision.CaseLimits;
import cn.chenghua.governance.supervision.LimitBook;
import cn.chenghua.governance.supervision.Statement;
import cn.chenghua.governance.supervision.SupervisedCase;
import cn.chenghua.governance.supervision.SupervisionDesk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the step that a form or a REST call wishes. */
@Component
class CaseSteps {

    private final SupervisionDesk desk;
    private final LimitBook limits;

    CaseSteps(SupervisionDesk desk, LimitBook limits) {
        this.desk = desk;
        this.limits = limits;
    }

    SupervisedCase take(Actor actor, UUID id, long version, StepWish wish, @Nullable Upload file) {
        var says = statement(wish.text(), wish.evidence(), file);
        return switch (wish.known()) {
            case HAND_OVER -> desk.handOver(actor, id, version, wish.charge(usual()), says);
            case ACCEPT -> desk.accept(actor, id, version, says);
            case REPORT -> desk.report(actor, id, version, false, says);
            case FINISH -> desk.report(actor, id, version, true, says);
            case URGE -> desk.urge(actor, id, version, wish.level() == null ? Level.UNIT : wish.level(), says);
            case APPEAL -> desk.appeal(actor, id, version, appeal(wish), says);
            case GRANT -> grant(actor, id, version, wish, says);
            case REFUSE -> desk.refuse(actor, id, version, says);
            case RESUME -> desk.resume(actor, id, version, says);
            case RETURN -> desk.sendBack(actor, id, version, wish.daysOr(0), says);
            case CLOSE -> desk.close(actor, id, version, wish.how(), wish.other(), says);
        };
    }

    private static Appeal appeal(StepWish wish) {
        var ground = wish.about();
        return new Appeal(ground, ground == Ground.NOT_OURS ? wish.responsible() : null,
                ground == Ground.LIMIT_WRONG ? wish.days() : null, ground == Ground.SUSPENDED ? wish.until() : null);
    }

    /** What is granted follows from the appeal; where none is open, the case itself says so. */
    private SupervisedCase grant(Actor actor, UUID id, long version, StepWish wish, Statement says) {
        var found = desk.read(actor, id);
        var appeal = found.appeal();
        var ground = appeal == null ? Ground.LIMIT_WRONG : appeal.ground();
        if (ground == Ground.NOT_OURS) {
            var charge = wish.charge(found.charge().days());
            if (charge == null) {
                throw new Typed.Unreadable("typed.choice", "unit", "");
            }
            return desk.handOn(actor, id, version, charge, says);
        }
        return ground == Ground.SUSPENDED
                ? desk.suspend(actor, id, version, wish.until(), says)
                : desk.extend(actor, id, version, wish.days(), says);
    }

    int usual() {
        return limits.current().of(CaseLimits.Name.CASE);
    }

    static Statement statement(@Nullable String text, @Nullable String evidence, @Nullable Upload file) {
        return new Statement(text == null ? "" : text, Proof.of(evidence == null ? "" : evidence, file));
    }
}
