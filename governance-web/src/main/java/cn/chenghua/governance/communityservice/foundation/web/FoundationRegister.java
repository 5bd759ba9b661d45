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
import cn.chenghua.governance.communityservice.register.web.ProjectRegister;
import cn.chenghua.governance.communityservice.register.web.Row;
import cn.chenghua.governance.communityservice.register.web.Selection;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.plan.Targets;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.ProjectLines;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The community foundations with what came in, went out and is left. */
@Component
class FoundationRegister extends ProjectRegister {

    private final ProjectDesk desk;
    private final FundBook book;
    private final Targets targets;
    private final Selection selection;

    FoundationRegister(ServiceProjects projects, ProjectDesk desk, FundBook book, ProjectKinds kinds, Targets targets,
            Selection selection) {
        super("foundations", FundDesk.KIND, "class", projects, kinds);
        this.desk = desk;
        this.book = book;
        this.targets = targets;
        this.selection = selection;
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.of("number", Type.TEXT, "S"), Field.of("name", Type.TEXT, "LSF"), Field.of("unit", Type.UNIT, "LSF"),
                Field.of("responsible", Type.TEXT, "SF"),
                new Field("class", Type.CHOICE, "services.class.", List.of("district", "subdistrict"), "LSF"),
                stages(), Field.of("in", Type.YUAN, "L"), Field.of("out", Type.YUAN, "L"),
                Field.of("balance", Type.YUAN, "L"));
    }

    @Override
    public List<Row> rows(Actor actor) {
        var lines = lines(actor);
        var balances = book.balances(lines.stream().map(ProjectLines.Line::id).toList());
        return lines.stream().map(line -> {
            var balance = balances.getOrDefault(line.id(), Balance.of(List.of()));
            return row(line).put("class", line.classCode()).put("in", balance.in()).put("out", balance.out())
                    .put("balance", balance.left()).row();
        }).toList();
    }

    @Override
    protected String classCode(Entry entry) {
        return entry.text("class");
    }

    @Override
    protected void register(Actor actor, Entry entry, boolean known) {
        if (!known) {
            desk.register(actor, wish(entry), Proof.note(""));
        }
    }

    @Override
    public String summary(Actor actor, Model model) {
        targets.all().stream().filter(target -> target.code().equals("D16")).findFirst().ifPresent(
                target -> model.addAttribute("reading", target.on(selection.today()).terms().chosenReading()));
        return "services/foundations";
    }
}
