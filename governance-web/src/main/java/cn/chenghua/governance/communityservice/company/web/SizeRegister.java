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
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.site.Typed;

import org.springframework.stereotype.Component;

/** The figures of the companies by year. */
@Component
class SizeRegister extends Register {

    private final CompanyDesk desk;
    private final SizeBook book;
    private final ServiceProjects projects;

    SizeRegister(CompanyDesk desk, SizeBook book, ServiceProjects projects) {
        super("sizes");
        this.desk = desk;
        this.book = book;
        this.projects = projects;
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.of("company", Type.TEXT, "LSF"), Field.of("year", Type.NUMBER, "LSF"),
                Field.of("turnover", Type.YUAN, "LSF"), Field.of("staff", Type.NUMBER, "LSF"),
                Field.of("served", Type.NUMBER, "LSF"));
    }

    @Override
    public List<Row> rows(Actor actor) {
        return projects.all(actor, CompanyDesk.KIND).stream()
                .flatMap(line -> book.of(line.id()).stream()
                        .map(one -> Row.at(one.id(), "/services/companies/" + line.id()).put("company", line.number())
                                .put("unit", line.place()).put("year", BigDecimal.valueOf(one.year()))
                                .put("turnover", one.turnover()).put("staff", BigDecimal.valueOf(one.staff()))
                                .put("served", BigDecimal.valueOf(one.communities())).row()))
                .toList();
    }

    @Override
    public Fate take(Actor actor, Entry entry) {
        var company = projects.numbered(actor, CompanyDesk.KIND, "company", entry.text("company"));
        var year = entry.whole("year");
        var stands = book.of(company.id()).stream().filter(one -> one.year() == year).findFirst();
        var put = desk.measure(actor,
                new CompanyDesk.Wish(entry.id(), company.id(), year, Typed.needed("turnover", entry.amount("turnover")),
                        entry.whole("staff"), entry.whole("served"), entry.proof()));
        return stands.isEmpty() ? Fate.NEW : stands.get().id().equals(put.id()) ? Fate.UNCHANGED : Fate.CHANGED;
    }
}
