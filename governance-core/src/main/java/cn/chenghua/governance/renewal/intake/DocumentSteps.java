package cn.chenghua.governance.renewal.intake;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.renewal.document.DocumentAct;
import cn.chenghua.governance.renewal.document.DocumentDesk;
import cn.chenghua.governance.renewal.document.DocumentRefused;

import org.springframework.stereotype.Component;

/** Takes one step of an edition as a table tells it; one that was taken before changes nothing. */
@Component
class DocumentSteps {

    private final DocumentDesk desk;

    DocumentSteps(DocumentDesk desk) {
        this.desk = desk;
    }

    boolean take(Actor actor, UUID id, long version, DocumentRow.Step step) {
        var document = desk.read(actor, id);
        var label = step.edition();
        var editions = document.editions();
        if (document.acts().stream().anyMatch(act -> editions.get(act.edition() - 1).label().equals(label) && step.is(act))) {
            return false;
        }
        var proof = Proof.of(step.evidence(), null);
        var fresh = editions.stream().noneMatch(edition -> edition.label().equals(label));
        if (fresh && step.verb() == DocumentAct.Verb.DRAFTED) {
            desk.draft(actor, id, version, label, step.outline(), step.day(), proof);
            return true;
        }
        if (fresh || step.verb() == DocumentAct.Verb.DRAFTED || !editions.getLast().label().equals(label)) {
            throw DocumentRefused.edition(label);
        }
        desk.step(actor, id, version, step.verb(), step.day(), proof);
        return true;
    }
}
