package cn.chenghua.governance.communityservice.foundation.web;

import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.foundation.Balance;
import cn.chenghua.governance.communityservice.foundation.FundBook;
import cn.chenghua.governance.communityservice.foundation.FundDesk;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.register.web.Entry;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.Field.Type;
import cn.chenghua.governance.communityservice.register.web.Register;
import cn.chenghua.governance.communityservice.register.web.Row;
import cn.chenghua.governance.communityservice.register.web.Selection;
import cn.chenghua.governance.communityservice.register.web.Wishes;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.plan.Targets;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.ProjectLines;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The community foundations with what came in, went out and is left. */
@Component
class FoundationRegister implements Register {

    private final ServiceProjects projects;
    private final ProjectDesk desk;
    private final FundBook book;
    private final ProjectKinds kinds;
    private final Targets targets;
    private final Selection selection;

    FoundationRegister(ServiceProjects projects, ProjectDesk desk, FundBook book, ProjectKinds kinds, Targets targets,
            Selection selection) {
        this.projects = projects;
        this.desk = desk;
        this.book = book;
        this.kinds = kinds;
        this.targets = targets;
        this.selection = selection;
    }

    @Override
    public String name() {
        return "foundations";
    }

    @Override
    public String kind() {
        return FundDesk.KIND;
    }

    @Override
    public String state() {
        return "stage";
    }

    @Override
    public String group() {
        return "class";
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.of("number", Type.TEXT, "S"), Field.of("name", Type.TEXT, "LSF"), Field.of("unit", Type.UNIT, "LSF"),
                Field.of("responsible", Type.TEXT, "SF"),
                new Field("class", Type.CHOICE, "services.class.", List.of("district", "subdistrict"), "LSF"),
                Wishes.stages(kinds, FundDesk.KIND, "L"), Field.of("in", Type.YUAN, "L"), Field.of("out", Type.YUAN, "L"),
                Field.of("balance", Type.YUAN, "L"));
    }

    @Override
    public List<Row> rows(Actor actor) {
        var lines = projects.all(actor, FundDesk.KIND);
        var balances = book.balances(lines.stream().map(ProjectLines.Line::id).toList());
        return lines.stream().map(line -> {
            var balance = balances.getOrDefault(line.id(), Balance.of(List.of()));
            return Wishes.row(line, path()).put("class", line.classCode()).put("in", balance.in()).put("out", balance.out())
                    .put("balance", balance.left()).row();
        }).toList();
    }

    @Override
    public Fate take(Actor actor, Entry entry) {
        var number = entry.text("number");
        var id = entry.id();
        if (!number.isEmpty() && projects.find(actor, FundDesk.KIND, number) != null
                || id != null && projects.seen(actor, FundDesk.KIND, id)) {
            return Fate.UNCHANGED;
        }
        desk.register(actor, Wishes.project(entry, FundDesk.KIND, entry.text("class")), Proof.note(""));
        return Fate.NEW;
    }

    @Override
    public String summary(Actor actor, Model model) {
        targets.all().stream().filter(target -> target.code().equals("D16")).findFirst().ifPresent(
                target -> model.addAttribute("reading", target.on(selection.today()).terms().chosenReading()));
        return "services/foundations";
    }
}
