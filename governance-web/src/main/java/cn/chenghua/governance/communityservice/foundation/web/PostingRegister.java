package cn.chenghua.governance.communityservice.foundation.web;

import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.foundation.FundBook;
import cn.chenghua.governance.communityservice.foundation.FundDesk;
import cn.chenghua.governance.communityservice.foundation.FundPosting;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.register.web.Entry;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.Field.Type;
import cn.chenghua.governance.communityservice.register.web.Register;
import cn.chenghua.governance.communityservice.register.web.Row;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.site.Typed;

import org.springframework.stereotype.Component;

/** All postings of the foundations within the scope. */
@Component
class PostingRegister extends Register {

    private final FundDesk desk;
    private final FundBook book;
    private final ServiceProjects projects;

    PostingRegister(FundDesk desk, FundBook book, ServiceProjects projects) {
        super("postings", "", "way");
        this.desk = desk;
        this.book = book;
        this.projects = projects;
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.of("id", Type.TEXT, "S"), Field.of("foundation", Type.TEXT, "LSF"),
                Field.choice("way", "services.way.", FundPosting.Way.values(), "LSF"), Field.of("yuan", Type.YUAN, "LSF"),
                Field.of("day", Type.DAY, "LSF"), Field.of("purpose", Type.TEXT, "LSF"),
                Field.of("project", Type.TEXT, "F"));
    }

    @Override
    public List<Row> rows(Actor actor) {
        return projects
                .all(actor,
                        FundDesk.KIND)
                .stream()
                .flatMap(line -> book.of(line.id()).stream()
                        .map(one -> Row.at(one.id(), "/services/foundations/" + line.id()).put("id", one.id().toString())
                                .put("foundation", line.number()).put("unit", line.place()).put("way", one.way().name())
                                .put("yuan", one.yuan()).put("day", one.day()).put("purpose", one.purpose()).row()))
                .toList();
    }

    @Override
    public Fate take(Actor actor, Entry entry) {
        var id = entry.id();
        var known = id != null && book.find(id).isPresent();
        var foundation = projects.numbered(actor, FundDesk.KIND, "foundation", entry.text("foundation"));
        var paid = entry.text("project");
        desk.post(actor,
                new FundDesk.Wish(id, foundation.id(), entry.choice(FundPosting.Way.class, "way"),
                        Typed.needed("yuan", entry.amount("yuan")), Typed.needed("day", entry.day("day")), entry.text("purpose"),
                        paid.isEmpty() ? null : projects.any(actor, "project", paid), entry.proof()));
        return known ? Fate.UNCHANGED : Fate.NEW;
    }
}
