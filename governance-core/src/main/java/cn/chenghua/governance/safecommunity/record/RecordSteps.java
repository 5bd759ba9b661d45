package cn.chenghua.governance.safecommunity.record;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.safecommunity.record.RecordDesk.TakeStep;

import org.springframework.stereotype.Service;

/** Takes steps, long ones on connections of their own. */
@Service
public class RecordSteps {

    private final RecordDesk desk;

    RecordSteps(RecordDesk desk) {
        this.desk = desk;
    }

    public SafetyRecord take(Actor actor, RecordKind kind, UUID id, long expected, TakeStep step, Proof proof) {
        return desk.register(kind).atLength(step.verb())
                ? desk.stepAtLength(actor, kind, id, expected, step, proof)
                : desk.step(actor, kind, id, expected, step, proof);
    }
}
