package cn.chenghua.governance.communityservice.station.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.register.page.web.Cell;
import cn.chenghua.governance.communityservice.register.page.web.Question;
import cn.chenghua.governance.communityservice.register.page.web.RecordPage;
import cn.chenghua.governance.communityservice.register.page.web.RecordPages;
import cn.chenghua.governance.communityservice.register.page.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.page.web.Sent;
import cn.chenghua.governance.communityservice.station.Outfit;
import cn.chenghua.governance.communityservice.station.Station;
import cn.chenghua.governance.communityservice.station.StationDesk;
import cn.chenghua.governance.communityservice.station.WorkLine;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.UnitNames;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The list of stations and one station with the forms that describe, open and close it. */
@Controller
@RequestMapping("/services/stations")
class StationController extends RecordPages<Station> {

    private final StationDesk desk;
    private final ServiceProjects projects;
    private final UnitNames units;

    StationController(StationRegister register, RegisterListDoor door, StationDesk desk, ServiceProjects projects,
            UnitNames units) {
        super(register, door);
        this.desk = desk;
        this.projects = projects;
        this.units = units;
    }

    @Override
    protected Station read(Actor actor, UUID id) {
        return desk.read(actor, id);
    }

    @Override
    protected RecordPage page(Actor actor, UUID id, Station station) {
        var project = projects.read(actor, Station.KIND, id);
        var outfit = station.outfit();
        var lines = outfit.lines().stream().map(WorkLine::name).toList();
        var opened = ServiceProjects.day(project.steps(), Station.IN_SERVICE);
        return begin(actor, project, station.version()).fact("unit", project.place()).fact("hours", outfit.hours())
                .fact("lines", lines).fact("communities", outfit.communities()).fact("opened", opened)
                .fact("closed", station.closedOn())
                .section("closings", List.of("opened", "closed", "reason", "reopened"),
                        station.closings().stream()
                                .map(one -> List.of(Cell.of(one.openedOn()), Cell.of(one.closedOn()),
                                        Cell.evidence(one.reason(), one.evidence()), Cell.of(one.reopenedOn())))
                                .toList())
                .change("describe", Question.of("hours", "text", outfit.hours()),
                        Question.of("communities", "text",
                                String.join(";", outfit.communities().stream().map(UnitCode::value).toList())),
                        Question.among(register.field("lines"), lines))
                .proven(opened == null ? "open" : "close", Question.day());
    }

    @PostMapping("/{id}/describe")
    String describe(Actor actor, @PathVariable UUID id, Sent sent) {
        return change(actor, id, "describe", sent,
                () -> desk.describe(actor, id, sent.version(), outfit(sent)));
    }

    @PostMapping("/{id}/open")
    String open(Actor actor, @PathVariable UUID id, Sent sent) {
        return change(actor, id, "open", sent,
                () -> desk.open(actor, id, sent.version(), sent.day(), sent.proof()));
    }

    @PostMapping("/{id}/close")
    String close(Actor actor, @PathVariable UUID id, Sent sent) {
        return change(actor, id, "close", sent,
                () -> desk.close(actor, id, sent.version(), sent.day(), sent.proof()));
    }

    private Outfit outfit(Sent sent) {
        var index = units.index();
        var communities = new ArrayList<UnitCode>();
        for (var part : sent.text("communities").split("[;；、]")) {
            if (!part.isBlank()) {
                communities.add(index.of(part.strip()).stream().findFirst()
                        .orElseThrow(() -> new Typed.Unreadable("typed.choice", "communities", part)));
            }
        }
        return new Outfit(sent.text("hours"), communities, sent.choices(WorkLine.class, "lines"));
    }
}
