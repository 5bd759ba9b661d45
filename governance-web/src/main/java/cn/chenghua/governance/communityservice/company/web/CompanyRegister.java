package cn.chenghua.governance.communityservice.company.web;

import java.math.BigDecimal;
import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.company.CompanyDesk;
import cn.chenghua.governance.communityservice.company.SizeBook;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.register.web.Entry;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.Field.Type;
import cn.chenghua.governance.communityservice.register.web.Register;
import cn.chenghua.governance.communityservice.register.web.Row;
import cn.chenghua.governance.communityservice.register.web.Wishes;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.ProjectLines;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The community service companies with the figures of their latest year. */
@Component
class CompanyRegister implements Register {

    private final ServiceProjects projects;
    private final ProjectDesk desk;
    private final SizeBook book;
    private final ProjectKinds kinds;
    private final CompanyCoverage coverage;

    CompanyRegister(ServiceProjects projects, ProjectDesk desk, SizeBook book, ProjectKinds kinds, CompanyCoverage coverage) {
        this.projects = projects;
        this.desk = desk;
        this.book = book;
        this.kinds = kinds;
        this.coverage = coverage;
    }

    @Override
    public String name() {
        return "companies";
    }

    @Override
    public String kind() {
        return CompanyDesk.KIND;
    }

    @Override
    public String state() {
        return "stage";
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.of("number", Type.TEXT, "S"), Field.of("name", Type.TEXT, "LSF"), Field.of("unit", Type.UNIT, "LSF"),
                Field.of("responsible", Type.TEXT, "SF"), Wishes.stages(kinds, CompanyDesk.KIND, "L"),
                Field.of("year", Type.TEXT, "L"), Field.of("turnover", Type.YUAN, "L"), Field.of("staff", Type.NUMBER, "L"),
                Field.of("served", Type.NUMBER, "L"),
                new Field("meets", Type.CHOICE, "services.yes.", List.of("true", "false"), "L"));
    }

    @Override
    public List<Row> rows(Actor actor) {
        var lines = projects.all(actor, CompanyDesk.KIND);
        var latest = book.latest(lines.stream().map(ProjectLines.Line::id).toList());
        var threshold = book.threshold();
        return lines.stream().map(line -> {
            var row = Wishes.row(line, path());
            var facts = latest.get(line.id());
            if (facts != null) {
                row.put("year", String.valueOf(facts.year())).put("turnover", facts.turnover())
                        .put("staff", BigDecimal.valueOf(facts.staff())).put("served", BigDecimal.valueOf(facts.communities()))
                        .put("meets", String.valueOf(threshold.met(facts)));
            }
            return row.row();
        }).toList();
    }

    @Override
    public Fate take(Actor actor, Entry entry) {
        var number = entry.text("number");
        var id = entry.id();
        if (!number.isEmpty() && projects.find(actor, CompanyDesk.KIND, number) != null
                || id != null && projects.seen(actor, CompanyDesk.KIND, id)) {
            return Fate.UNCHANGED;
        }
        desk.register(actor, Wishes.project(entry, CompanyDesk.KIND, null), Proof.note(""));
        return Fate.NEW;
    }

    @Override
    public String summary(Actor actor, Model model) {
        coverage.fill(actor, model);
        return "services/companies";
    }
}
