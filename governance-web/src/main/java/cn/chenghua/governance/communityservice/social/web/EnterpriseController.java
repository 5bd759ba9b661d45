package cn.chenghua.governance.communityservice.social.web;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.register.page.web.Cell;
import cn.chenghua.governance.communityservice.register.page.web.Question;
import cn.chenghua.governance.communityservice.register.page.web.RecordPage;
import cn.chenghua.governance.communityservice.register.page.web.RecordPages;
import cn.chenghua.governance.communityservice.register.page.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.page.web.Sent;
import cn.chenghua.governance.communityservice.register.web.Selection;
import cn.chenghua.governance.communityservice.social.EnterpriseDesk;
import cn.chenghua.governance.communityservice.social.SocialEnterprise;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The social enterprises and one of them with what it returned by year. */
@Controller
@RequestMapping("/services/social")
class EnterpriseController extends RecordPages<SocialEnterprise> {

    private final EnterpriseDesk desk;
    private final Selection selection;

    EnterpriseController(EnterpriseRegister register, RegisterListDoor door, EnterpriseDesk desk, Selection selection) {
        super(register, door);
        this.desk = desk;
        this.selection = selection;
    }

    @Override
    protected SocialEnterprise read(Actor actor, UUID id) {
        return desk.read(actor, id);
    }

    @Override
    protected RecordPage page(Actor actor, UUID id, SocialEnterprise one) {
        return begin(actor, one, one.name()).fact("unit", one.keeper().place()).fact("business", one.business())
                .fact("share", Cell.yuan(one.share())).fact("registered", one.registeredOn())
                .section("returns", List.of("year", "surplus", "returned", "evidence"),
                        one.returned().stream()
                                .map(line -> List.of(Cell.of(String.valueOf(line.year())), Cell.yuan(line.surplus()),
                                        Cell.yuan(line.returned()), Cell.evidence(line.text(), line.evidence())))
                                .toList())
                .proven("give", Question.of("year", "number", selection.today().getYear() - 1),
                        Question.of("surplus", "text", ""), Question.of("returned", "text", ""))
                .change("describe", Question.of("name", "text", one.name()), Question.of("business", "text", one.business()),
                        Question.of("share", "text", one.share().toPlainString()));
    }

    @PostMapping("/{id}/give")
    String give(Actor actor, @PathVariable UUID id, Sent sent) {
        return change(actor, id, "give", sent,
                () -> desk.give(actor, id, sent.version(), sent.whole("year"), sent.amount("surplus"), sent.amount("returned"),
                        sent.proof()));
    }

    @PostMapping("/{id}/describe")
    String describe(Actor actor, @PathVariable UUID id, Sent sent) {
        return change(actor, id, "describe", sent,
                () -> desk.describe(actor, id, sent.version(), sent.text("name"), sent.text("business"), sent.amount("share")));
    }
}
