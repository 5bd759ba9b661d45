package cn.chenghua.governance.communityservice.foundation.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.foundation.Balance;
import cn.chenghua.governance.communityservice.foundation.FundDesk;
import cn.chenghua.governance.communityservice.foundation.FundPosting;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.register.page.web.Cell;
import cn.chenghua.governance.communityservice.register.page.web.Question;
import cn.chenghua.governance.communityservice.register.page.web.RecordPage;
import cn.chenghua.governance.communityservice.register.page.web.RecordPages;
import cn.chenghua.governance.communityservice.register.page.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.page.web.Sent;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.FieldWords.Label;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.project.web.Places;
import cn.chenghua.governance.project.web.ProjectWords;
import cn.chenghua.governance.site.Figures;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The foundations and one of them with its money. */
@Controller
@RequestMapping("/services/foundations")
class FoundationController extends RecordPages<List<FundPosting>> {

    private static final Field WAY = Field.choice("way", "services.way.", FundPosting.Way.values(), "");
    private final FundDesk desk;
    private final ServiceProjects projects;
    private final ProjectWords kinds;
    private final Figures figures;

    FoundationController(FoundationRegister register, RegisterListDoor door, FundDesk desk, ServiceProjects projects,
            ProjectWords kinds, Figures figures) {
        super(register, door);
        this.desk = desk;
        this.projects = projects;
        this.kinds = kinds;
        this.figures = figures;
    }

    @Override
    protected List<FundPosting> read(Actor actor, UUID id) {
        return desk.of(actor, id);
    }

    @Override
    protected RecordPage page(Actor actor, UUID id, List<FundPosting> postings) {
        var project = projects.read(actor, FundDesk.KIND, id);
        var balance = Balance.of(postings);
        return begin(actor, project, 0).fact("unit", project.place())
                .fact("class", kinds.classCode(FundDesk.KIND, project.classCode()))
                .fact("stage", kinds.stage(FundDesk.KIND, project.stage())).fact("in", balance.in())
                .fact("out", balance.out()).fact("balance", balance.left())
                .section("postings", List.of("day", "way", "yuan", "purpose", "project", "reverses"),
                        postings.stream().map(FoundationController::cells).toList())
                .proven("post", Question.among(WAY, "IN"), Question.of("yuan", "text", ""), Question.day(),
                        Question.of("purpose", "text", ""), Question.of("project", "text", ""))
                .proven("reverse", Question.choice("posting", standing(postings)), Question.day());
    }

    private static List<Cell> cells(FundPosting one) {
        return List.of(Cell.of(one.day()), new Cell(WAY, one.way().name(), null), Cell.yuan(one.yuan()),
                Cell.evidence(one.purpose(), one.evidence()),
                one.project() == null ? Cell.of(null) : Cell.link(new Label("project"), "/projects/" + one.project()),
                Cell.of(one.reverses() == null ? null : new Label("reversal")));
    }

    private Map<String, String> standing(List<FundPosting> postings) {
        var undone = postings.stream().map(FundPosting::reverses).filter(Objects::nonNull).map(Objects::requireNonNull)
                .collect(Collectors.toSet());
        var choices = new LinkedHashMap<String, String>();
        postings.stream().filter(one -> one.reverses() == null && !undone.contains(one.id())).forEach(one -> choices
                .put(one.id().toString(), figures.day(one.day()) + " " + one.purpose() + " " + figures.decimal(one.yuan(), 2)));
        return choices;
    }

    @PostMapping("/{id}/post")
    String post(Actor actor, @PathVariable UUID id, Sent sent) {
        return change(actor, id, "post", sent,
                () -> desk.post(actor,
                        new FundDesk.Wish(Forms.id(sent.typed()), id, sent.choice(FundPosting.Way.class, "way"),
                                sent.amount("yuan"), sent.day(), sent.text("purpose"), paid(actor, sent), sent.proof())));
    }

    private @Nullable UUID paid(Actor actor, Sent sent) {
        var number = sent.text("project");
        return number.isEmpty() ? null : projects.any(actor, "project", number);
    }

    @PostMapping("/{id}/reverse")
    String reverse(Actor actor, @PathVariable UUID id, Sent sent) {
        return change(actor, id, "reverse", sent,
                () -> desk.reverse(actor, Typed.needed("posting", Places.id("posting", sent.typed().get("posting"))), sent.day(),
                        sent.proof()));
    }
}
