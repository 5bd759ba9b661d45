package cn.chenghua.governance.communityservice.request.web;

import java.math.BigDecimal;
import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.register.web.Entry;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.Field.Type;
import cn.chenghua.governance.communityservice.register.web.Register;
import cn.chenghua.governance.communityservice.register.web.Row;
import cn.chenghua.governance.communityservice.register.web.Selection;
import cn.chenghua.governance.communityservice.request.FirmRequest;
import cn.chenghua.governance.communityservice.request.RequestDesk;
import cn.chenghua.governance.communityservice.request.RequestLines;
import cn.chenghua.governance.communityservice.request.RequestState;
import cn.chenghua.governance.district.calendar.CalendarDays;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.web.Places;
import cn.chenghua.governance.site.Typed;

import org.springframework.stereotype.Component;

/** The requests of firms with the working days they took, or take so far. */
@Component
class RequestRegister extends Register {

    private static final int MOST = 20_000;
    private final RequestDesk desk;
    private final CalendarDays calendar;
    private final Selection selection;

    RequestRegister(RequestDesk desk, CalendarDays calendar, Selection selection) {
        super("requests", "state", "open");
        this.desk = desk;
        this.calendar = calendar;
        this.selection = selection;
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.of("id", Type.TEXT, "S"), Field.of("firm", Type.TEXT, "LSF"),
                Field.of("subject", Type.TEXT, "LSF"), Field.of("unit", Type.UNIT, "LSF"),
                Field.of("responsible", Type.TEXT, "SF"), Field.of("point", Type.TEXT, "S"),
                Field.of("asked", Type.DAY, "LSF"),
                Field.choice("state", "services.request.state.", RequestState.values(), "LS"),
                new Field("open", Type.CHOICE, "services.yes.", List.of("true", "false"), ""),
                Field.of("workingDays", Type.NUMBER, "L"), Field.of("rating", Type.NUMBER, "L"));
    }

    @Override
    public List<Row> rows(Actor actor) {
        var working = calendar.calendar();
        return desk.list(new RequestLines.Filter(actor.reads(), List.of()), null, MOST).stream()
                .map(one -> row(one).put("firm", one.firm()).put("subject", one.subject())
                        .put("point", one.point() == null ? null : one.point().toString()).put("asked", one.askedOn())
                        .put("state", one.state().name()).put("open", String.valueOf(one.state().open()))
                        .put("workingDays", BigDecimal.valueOf(one.workingDays(working, selection.today())))
                        .put("rating", one.rating() == null ? null : BigDecimal.valueOf(one.rating())).row())
                .toList();
    }

    @Override
    public Fate take(Actor actor, Entry entry) {
        var id = entry.id();
        var known = id != null && desk.known(id);
        desk.ask(actor,
                new FirmRequest(entry.fresh(), Places.id("point", entry.text("point")), entry.text("firm"),
                        entry.text("subject"), entry.keeper(),
                        Typed.needed("asked", entry.day("asked"))));
        return known ? Fate.UNCHANGED : Fate.NEW;
    }
}
