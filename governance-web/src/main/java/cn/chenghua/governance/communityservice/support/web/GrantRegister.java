package cn.chenghua.governance.communityservice.support.web;

import java.util.List;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.record.RecordRefused;
import cn.chenghua.governance.communityservice.register.web.Entry;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.Field.Type;
import cn.chenghua.governance.communityservice.register.web.Register;
import cn.chenghua.governance.communityservice.register.web.Row;
import cn.chenghua.governance.communityservice.support.GrantBook;
import cn.chenghua.governance.communityservice.support.SupportDesk;
import cn.chenghua.governance.communityservice.support.SupportRule;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.site.Typed;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The grants, the latest put down first. */
@Component
class GrantRegister extends Register {

    private static final int MOST = 20_000;
    private final SupportDesk desk;
    private final GrantBook book;

    GrantRegister(SupportDesk desk, GrantBook book) {
        super("grants");
        this.desk = desk;
        this.book = book;
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.of("id", Type.TEXT, "S"), Field.of("firm", Type.TEXT, "LSF"), Field.of("rule", Type.TEXT, "LSF"),
                Field.of("unit", Type.UNIT, "LSF"), Field.of("yuan", Type.YUAN, "LSF"), Field.of("day", Type.DAY, "LSF"));
    }

    @Override
    public List<Row> rows(Actor actor) {
        var titles = desk.all(actor).stream().collect(Collectors.toMap(SupportRule::id, SupportRule::title));
        return book.list(actor.reads(), null, null, MOST).stream()
                .map(grant -> Row.at(grant.id(), path() + "/" + grant.id()).put("id", grant.id().toString())
                        .put("firm", grant.firm()).put("rule", titles.get(grant.rule())).put("unit", grant.place())
                        .put("yuan", grant.yuan()).put("day", grant.day()).row())
                .toList();
    }

    @Override
    public Fate take(Actor actor, Entry entry) {
        var id = entry.id();
        if (id != null && book.find(id).filter(grant -> grant.reverses() != null).isPresent()) {
            return Fate.UNCHANGED;
        }
        var known = id != null && book.find(id).isPresent();
        var title = entry.text("rule");
        var rule = desk.all(actor).stream().filter(one -> one.title().equals(title) || one.id().toString().equals(title))
                .findFirst().orElseThrow(() -> RecordRefused.number("rule", title));
        desk.grant(actor, new SupportDesk.Wish(id, rule.id(), entry.text("firm"), entry.unit("unit"),
                Typed.needed("yuan", entry.amount("yuan")), Typed.needed("day", entry.day("day")), entry.proof()));
        return known ? Fate.UNCHANGED : Fate.NEW;
    }

    @Override
    public String summary(Actor actor, Model model) {
        model.addAttribute("sums", book.sums(actor.reads(), null));
        return "services/grants";
    }
}
