package cn.chenghua.governance.communityservice.support.web;

import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.register.web.Entry;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.Field.Type;
import cn.chenghua.governance.communityservice.register.web.Register;
import cn.chenghua.governance.communityservice.register.web.Row;
import cn.chenghua.governance.communityservice.support.RuleState;
import cn.chenghua.governance.communityservice.support.SupportDesk;
import cn.chenghua.governance.communityservice.support.SupportRule;
import cn.chenghua.governance.project.ProjectIntake.Fate;

import org.springframework.stereotype.Component;

/** The rules of support. */
@Component
class SupportRuleRegister extends Register {

    private final SupportDesk desk;

    SupportRuleRegister(SupportDesk desk) {
        super("rules", "state", "");
        this.desk = desk;
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.of("id", Type.TEXT, "S"), Field.of("title", Type.TEXT, "LSF"), Field.of("unit", Type.UNIT, "LSF"),
                Field.of("responsible", Type.TEXT, "LSF"),
                Field.choice("state", "services.rule.state.", RuleState.values(), "LS"));
    }

    @Override
    public List<Row> rows(Actor actor) {
        return desk.all(actor).stream()
                .map(rule -> row(rule).put("title", rule.title()).put("state", rule.state().name()).row())
                .toList();
    }

    @Override
    public Fate take(Actor actor, Entry entry) {
        var id = entry.id();
        var known = id != null && desk.all(actor).stream().anyMatch(rule -> rule.id().equals(id));
        desk.draft(actor, new SupportRule(entry.fresh(), entry.text("title"),
                entry.keeper()));
        return known ? Fate.UNCHANGED : Fate.NEW;
    }
}
