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
import cn.chenghua.governance.communityservice.register.web.ProjectRegister;
import cn.chenghua.governance.communityservice.register.web.Row;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.ProjectLines;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The community service companies with the figures of their latest year. */
@Component
class CompanyRegister extends ProjectRegister {

    private final ProjectDesk desk;
    private final SizeBook book;
    private final CompanyCoverage coverage;

    CompanyRegister(ServiceProjects projects, ProjectDesk desk, SizeBook book, ProjectKinds kinds, CompanyCoverage coverage) {
        super("companies", CompanyDesk.KIND, "", projects, kinds);
        this.desk = desk;
        this.book = book;
        this.coverage = coverage;
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.of("number", Type.TEXT, "S"), Field.of("name", Type.TEXT, "LSF"), Field.of("unit", Type.UNIT, "LSF"),
                Field.of("responsible", Type.TEXT, "SF"), stages(),
                Field.of("year", Type.TEXT, "L"), Field.of("turnover", Type.YUAN, "L"), Field.of("staff", Type.NUMBER, "L"),
                Field.of("served", Type.NUMBER, "L"),
                new Field("meets", Type.CHOICE, "services.yes.", List.of("true", "false"), "L"));
    }

    @Override
    public List<Row> rows(Actor actor) {
        var lines = lines(actor);
        var latest = book.latest(lines.stream().map(ProjectLines.Line::id).toList());
        var threshold = book.threshold();
        return lines.stream().map(line -> {
            var row = row(line);
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
    protected void register(Actor actor, Entry entry, boolean known) {
        if (!known) {
            desk.register(actor, wish(entry), Proof.note(""));
        }
    }

    @Override
    public String summary(Actor actor, Model model) {
        coverage.fill(actor, model);
        return "services/companies";
    }
}
