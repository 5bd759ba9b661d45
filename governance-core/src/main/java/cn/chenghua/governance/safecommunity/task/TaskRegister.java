package cn.chenghua.governance.safecommunity.task;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.duty.Duty;
import cn.chenghua.governance.duty.DutyGates;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.Register;
import cn.chenghua.governance.safecommunity.record.Said;

import org.springframework.stereotype.Component;

/** Joint tasks: before one reaches a community, the gate of its duties is asked. */
@Component
class TaskRegister implements Register<JointTask> {

    private final Hierarchies hierarchies;
    private final DutyGates gates;

    TaskRegister(Hierarchies hierarchies, DutyGates gates) {
        this.hierarchies = hierarchies;
        this.gates = gates;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.TASK;
    }

    @Override
    public Class<JointTask> type() {
        return JointTask.class;
    }

    @Override
    public JointTask make(UUID id, RecordWish wish, Actor actor) {
        wish.said().needed("units");
        var mode = new Said(Map.of("sort", wish.sort())).choice("sort", Mode.class);
        var parts = Stream.of(wish.said().text("units").split("[;；,，\\n]+")).map(String::strip).filter(one -> !one.isEmpty())
                .distinct().map(one -> part(one, wish)).toList();
        parts.forEach(part -> ask(part, wish, mode));
        return new JointTask(id, wish, parts, actor.username());
    }

    private Part part(String key, RecordWish wish) {
        if (!key.matches("\\d{12}")) {
            return new Part(wish.place(), key, Part.Standing.ASKED, "");
        }
        return new Part(hierarchies.current().get(new UnitCode(key)).code(), "", Part.Standing.ASKED, "");
    }

    private void ask(Part part, RecordWish wish, Mode mode) {
        if (part.department().isEmpty() && hierarchies.current().get(part.unit()).level() == Level.COMMUNITY) {
            gates.check(new Duty(Duty.Sort.TASK, "task." + mode, wish.title(), Optional.of(part.unit()), wish.responsible(),
                    wish.day()));
        }
    }

    /** A unit takes the steps of its own part, the lead those of the task. */
    @Override
    public void admit(Actor actor, JointTask task, String verb, Said said) {
        if (verb.equals("ACCEPT") || verb.equals("REPORT")) {
            var part = task.part(said.needed("unit"));
            if (part.department().isEmpty()) {
                actor.check(Right.EDIT_PROJECTS, part.unit());
            } else {
                actor.check(Right.EDIT_PROJECTS, part.unit(), part.department());
            }
        } else {
            actor.check(Right.EDIT_PROJECTS, task.place(), task.responsible());
        }
    }
}
