package cn.chenghua.governance.communityservice.premises.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.premises.Premises;
import cn.chenghua.governance.communityservice.premises.PremisesDesk;
import cn.chenghua.governance.communityservice.premises.PremisesSort;
import cn.chenghua.governance.communityservice.premises.Tenancy;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.register.page.web.Question;
import cn.chenghua.governance.communityservice.register.page.web.RecordPage;
import cn.chenghua.governance.communityservice.register.page.web.RecordPages;
import cn.chenghua.governance.communityservice.register.page.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.page.web.Sent;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The premises and one of them. */
@Controller
@RequestMapping("/services/premises")
class PremisesController extends RecordPages<Premises> {

    private final PremisesDesk desk;
    private final ServiceProjects projects;

    PremisesController(PremisesRegister register, RegisterListDoor door, PremisesDesk desk, ServiceProjects projects) {
        super(register, door);
        this.desk = desk;
        this.projects = projects;
    }

    @Override
    protected Premises read(Actor actor, UUID id) {
        return desk.read(actor, id);
    }

    @Override
    protected RecordPage page(Actor actor, UUID id, Premises known) {
        var project = projects.read(actor, Premises.KIND, id);
        var tenancy = known.tenancy();
        var covered = ServiceProjects.day(project.steps(), Premises.COVERED);
        var page = begin(actor, project, known.version()).fact("sort", tenancy.sort().name()).fact("unit", project.place())
                .fact("address", tenancy.address()).fact("organisation", tenancy.organisation())
                .fact("firms", tenancy.firms()).fact("covered", covered);
        if (covered == null) {
            page.proven("cover", Question.day());
        }
        return page.change("describe", Question.among(register.field("sort"), tenancy.sort().name()),
                Question.of("address", "text", tenancy.address()),
                Question.of("organisation", "text", tenancy.organisation()),
                Question.of("firms", "number", tenancy.firms()));
    }

    @PostMapping("/{id}/cover")
    String cover(Actor actor, @PathVariable UUID id, Sent sent) {
        return change(actor, id, "cover", sent,
                () -> desk.cover(actor, id, sent.day(), sent.proof()));
    }

    @PostMapping("/{id}/describe")
    String describe(Actor actor, @PathVariable UUID id, Sent sent) {
        return change(actor, id, "describe", sent,
                () -> desk.describe(actor, id, sent.version(),
                        new Tenancy(sent.choice(PremisesSort.class, "sort"), sent.text("address"), sent.text("organisation"),
                                sent.text("firms").isEmpty() ? null : Integer.valueOf(sent.whole("firms")))));
    }
}
