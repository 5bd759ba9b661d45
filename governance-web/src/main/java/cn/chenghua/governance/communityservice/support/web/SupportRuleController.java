package cn.chenghua.governance.communityservice.support.web;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.register.page.web.Cell;
import cn.chenghua.governance.communityservice.register.page.web.RecordPage;
import cn.chenghua.governance.communityservice.register.page.web.RecordPages;
import cn.chenghua.governance.communityservice.register.page.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.page.web.Sent;
import cn.chenghua.governance.communityservice.support.GrantBook;
import cn.chenghua.governance.communityservice.support.RuleVerb;
import cn.chenghua.governance.communityservice.support.SupportDesk;
import cn.chenghua.governance.communityservice.support.SupportRule;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The rules of support and one of them with its steps and what was granted by it. */
@Controller
@RequestMapping("/services/rules")
class SupportRuleController extends RecordPages<SupportRule> {

    private final SupportDesk desk;
    private final GrantBook grants;

    SupportRuleController(SupportRuleRegister register, RegisterListDoor door, SupportDesk desk, GrantBook grants) {
        super(register, door);
        this.desk = desk;
        this.grants = grants;
    }

    @Override
    protected SupportRule read(Actor actor, UUID id) {
        return desk.read(actor, id);
    }

    @Override
    protected RecordPage page(Actor actor, UUID id, SupportRule rule) {
        var sums = grants.sums(actor.reads(), id).entrySet().stream()
                .map(sum -> List.of(Cell.of(sum.getKey().toString()), Cell.yuan(sum.getValue()))).toList();
        return begin(actor, rule, rule.title()).fact("unit", rule.keeper().place())
                .fact("responsible", rule.keeper().responsible()).fact("state", rule.state().name())
                .steps(rule.steps(), "services.rule", rule.open()).section("sums", List.of("year", "yuan"), sums);
    }

    @PostMapping("/{id}/step")
    String step(Actor actor, @PathVariable UUID id, Sent sent) {
        return change(actor, id, "step", sent,
                () -> desk.step(actor, id, sent.version(), sent.choice(RuleVerb.class, "verb"), sent.day(), sent.proof()));
    }
}
