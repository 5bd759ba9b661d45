package cn.chenghua.governance.communityservice.station.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.FieldWords;
import cn.chenghua.governance.communityservice.register.web.RecordDoor;
import cn.chenghua.governance.communityservice.register.web.RecordPage;
import cn.chenghua.governance.communityservice.register.web.RecordPage.Cell;
import cn.chenghua.governance.communityservice.register.web.RecordPage.Question;
import cn.chenghua.governance.communityservice.station.Outfit;
import cn.chenghua.governance.communityservice.station.Station;
import cn.chenghua.governance.communityservice.station.StationDesk;
import cn.chenghua.governance.communityservice.station.WorkLine;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.site.Figures;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.UnitNames;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What is shown of one station. */
@Component
class StationView {

    private static final Field LINES = Field.choices("lines", "services.line.", WorkLine.values(), "");
    private final StationDesk desk;
    private final ServiceProjects projects;
    private final Hierarchies hierarchies;
    private final UnitNames units;
    private final Figures figures;
    private final FieldWords words;
    private final RecordDoor door;

    StationView(StationDesk desk, ServiceProjects projects, Hierarchies hierarchies, UnitNames units, Figures figures,
            FieldWords words, RecordDoor door) {
        this.desk = desk;
        this.projects = projects;
        this.hierarchies = hierarchies;
        this.units = units;
        this.figures = figures;
        this.words = words;
        this.door = door;
    }

    String show(Actor actor, UUID id, Model model) {
        var station = desk.read(actor, id);
        var project = projects.read(actor, Station.KIND, id);
        var outfit = station.outfit();
        var names = units.asOfNow();
        var path = "/services/stations/" + id;
        var opened = ServiceProjects.day(project.steps(), Station.IN_SERVICE);
        var page = new RecordPage("stations", project.name()).of(id).fact("unit", names.apply(project.place()))
                .fact("hours", outfit.hours().isEmpty() ? "–" : outfit.hours())
                .fact("lines", words.shown(LINES, outfit.lines().stream().map(WorkLine::name).toList(), names))
                .fact("communities", words.shown(LINES, outfit.communities(), names)).fact("opened", figures.day(opened))
                .fact("closed", figures.day(station.closedOn()))
                .section("closings", List.of("opened", "closed", "reason", "reopened"),
                        station.closings().stream()
                                .map(one -> List.of(Cell.of(figures.day(one.openedOn())), Cell.of(figures.day(one.closedOn())),
                                        Cell.link(one.reason(), "/evidence/" + one.evidence() + "/about"),
                                        Cell.of(figures.day(one.reopenedOn()))))
                                .toList())
                .change("describe", path + "/describe", station.version(), false,
                        List.of(Question.of("hours", "text", outfit.hours()),
                                Question.of("communities", "text",
                                        String.join(";", outfit.communities().stream().map(UnitCode::value).toList())),
                                new Question("lines", "choices", outfit.lines().stream().map(WorkLine::name).toList(),
                                        words.choices(LINES))));
        var day = List.of(Question.of("day", "date", door.today()));
        if (opened == null) {
            page.change("open", path + "/open", station.version(), true, day);
        } else {
            page.change("close", path + "/close", station.version(), true, day);
        }
        return door.show(page, actor.scope(Right.EDIT_PROJECTS).covers(project.place(), project.responsible()), model);
    }

    Outfit outfit(Map<String, String> typed) {
        var index = new UnitIndex(hierarchies.current(), door.today());
        var communities = new ArrayList<UnitCode>();
        for (var part : Typed.text(typed, "communities").split("[;；、]")) {
            if (!part.isBlank()) {
                communities.add(index.of(part.strip()).stream().findFirst()
                        .orElseThrow(() -> new Typed.Unreadable("typed.choice", "communities", part)));
            }
        }
        var lines = Typed.text(typed, "lines");
        return new Outfit(Typed.text(typed, "hours"), communities, lines.isEmpty()
                ? List.of()
                : Arrays.stream(lines.split(";")).map(line -> Typed.constant(WorkLine.class, "lines", line)).toList());
    }
}
