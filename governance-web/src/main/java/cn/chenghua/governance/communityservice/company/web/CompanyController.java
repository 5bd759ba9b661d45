package cn.chenghua.governance.communityservice.company.web;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.company.CompanyDesk;
import cn.chenghua.governance.communityservice.company.SizeFacts;
import cn.chenghua.governance.communityservice.company.SizeThreshold;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.register.page.web.Cell;
import cn.chenghua.governance.communityservice.register.page.web.Question;
import cn.chenghua.governance.communityservice.register.page.web.RecordPage;
import cn.chenghua.governance.communityservice.register.page.web.RecordPages;
import cn.chenghua.governance.communityservice.register.page.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.page.web.Sent;
import cn.chenghua.governance.communityservice.register.web.Selection;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.project.web.ProjectWords;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The companies, one of them with its figures by year, and the threshold from which one is sizeable. */
@Controller
@RequestMapping("/services/companies")
class CompanyController extends RecordPages<List<SizeFacts>> {

    private final CompanyDesk desk;
    private final ServiceProjects projects;
    private final ProjectWords kinds;
    private final Selection selection;

    CompanyController(CompanyRegister register, RegisterListDoor door, CompanyDesk desk, ServiceProjects projects,
            ProjectWords kinds,
            Selection selection) {
        super(register, door);
        this.desk = desk;
        this.projects = projects;
        this.kinds = kinds;
        this.selection = selection;
    }

    @Override
    protected List<SizeFacts> read(Actor actor, UUID id) {
        return desk.of(actor, id);
    }

    @Override
    protected RecordPage page(Actor actor, UUID id, List<SizeFacts> sizes) {
        var project = projects.read(actor, CompanyDesk.KIND, id);
        var page = begin(actor, project, 0).fact("unit", project.place())
                .fact("stage", kinds.stage(CompanyDesk.KIND, project.stage()))
                .section("sizes", List.of("year", "turnover", "staff", "served", "evidence"),
                        sizes.stream()
                                .map(one -> List.of(Cell.of(String.valueOf(one.year())), Cell.yuan(one.turnover()),
                                        Cell.number(one.staff()), Cell.number(one.communities()),
                                        Cell.evidence(one.at(), one.evidence())))
                                .toList())
                .proven("measure", Question.of("year", "number", selection.today().getYear()),
                        Question.of("turnover", "text", ""), Question.of("staff", "number", ""),
                        Question.of("served", "number", ""));
        return CompanyDesk.SIZEABLE.equals(project.stage()) ? page : page.proven("recognise", Question.day());
    }

    @PostMapping("/{id}/measure")
    String measure(Actor actor, @PathVariable UUID id, Sent sent) {
        return change(actor, id, "measure", sent,
                () -> desk.measure(actor, new CompanyDesk.Wish(Forms.id(sent.typed()), id, sent.whole("year"),
                        sent.amount("turnover"), sent.whole("staff"), sent.whole("served"), sent.proof())));
    }

    @PostMapping("/{id}/recognise")
    String recognise(Actor actor, @PathVariable UUID id, Sent sent) {
        return change(actor, id, "recognise", sent,
                () -> desk.recognise(actor, id, sent.day(), sent.proof()));
    }

    @PostMapping("/threshold")
    String agree(Actor actor, Sent sent) {
        return changeList(actor, "threshold", sent,
                () -> desk.agree(actor, new SizeThreshold(sent.amount("turnover"), sent.whole("staff"), sent.whole("served"),
                        "true".equals(sent.text("uncounts")), false, sent.text("reason"))));
    }
}
