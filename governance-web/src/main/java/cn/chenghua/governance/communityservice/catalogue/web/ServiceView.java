package cn.chenghua.governance.communityservice.catalogue.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.communityservice.catalogue.Affairs;
import cn.chenghua.governance.communityservice.catalogue.CatalogueDesk;
import cn.chenghua.governance.communityservice.catalogue.Channel;
import cn.chenghua.governance.communityservice.catalogue.Offer;
import cn.chenghua.governance.communityservice.catalogue.ServiceItem;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.FieldWords;
import cn.chenghua.governance.communityservice.register.web.RecordDoor;
import cn.chenghua.governance.communityservice.register.web.RecordPage;
import cn.chenghua.governance.communityservice.register.web.RecordPage.Cell;
import cn.chenghua.governance.communityservice.register.web.RecordPage.Question;
import cn.chenghua.governance.communityservice.station.Station;
import cn.chenghua.governance.communityservice.terminal.TerminalTest;
import cn.chenghua.governance.communityservice.terminal.TestBook;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.web.ProjectWords;
import cn.chenghua.governance.site.Figures;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What is shown of one service. */
@Component
class ServiceView {

    private static final Field CHANNELS = Field.choices("channels", "services.channel.", Channel.values(), "");
    private static final Field AFFAIRS = Field.choice("affairs", "services.affairs.", Affairs.values(), "");
    private static final Field ONE_STOP = new Field("oneStop", Field.Type.CHOICE, "services.yes.", List.of("true", "false"), "");
    private static final Field RESULT = new Field("result", Field.Type.CHOICE, "services.result.", List.of("PASSED", "FAILED"),
            "");
    private final CatalogueDesk desk;
    private final TestBook tests;
    private final ServiceProjects projects;
    private final ProjectWords kinds;
    private final UnitNames units;
    private final Figures figures;
    private final FieldWords words;
    private final RecordDoor door;

    ServiceView(CatalogueDesk desk, TestBook tests, ServiceProjects projects, ProjectWords kinds, UnitNames units,
            Figures figures, FieldWords words, RecordDoor door) {
        this.desk = desk;
        this.tests = tests;
        this.projects = projects;
        this.kinds = kinds;
        this.units = units;
        this.figures = figures;
        this.words = words;
        this.door = door;
    }

    String show(Actor actor, UUID id, Model model) {
        var item = desk.read(actor, id);
        var project = projects.read(actor, ServiceItem.KIND, id);
        var offer = item.offer();
        var names = units.asOfNow();
        var path = "/services/catalogue/" + id;
        var stations = projects.all(actor, Station.KIND).stream()
                .collect(Collectors.toMap(ProjectLines.Line::id, line -> line));
        var page = new RecordPage("catalogue", project.name()).of(id)
                .fact("class", kinds.classCode(ServiceItem.KIND, project.classCode()))
                .fact("affairs", words.shown(AFFAIRS, offer.affairs().name(), names))
                .fact("channels", words.shown(CHANNELS, offer.channels().stream().map(Channel::name).toList(), names))
                .fact("oneStop", words.shown(ONE_STOP, String.valueOf(offer.oneStop()), names))
                .fact("stage", kinds.stage(ServiceItem.KIND, project.stage()))
                .section("tests", List.of("day", "station", "passed", "failed", "result", "evidence"),
                        tests.of(id).stream().map(test -> cells(test, stations.get(test.station()), names)).toList())
                .change("test", path + "/test", item.version(), true, List.of(Question.choice("station", inService(stations), ""),
                        Question.of("day", "date", door.today()), Question.of("passed", "number", ""),
                        Question.of("failed", "number", 0), Question.of("note", "text", "")))
                .change("describe", path + "/describe", item.version(), false,
                        List.of(new Question("channels", "choices", offer.channels().stream().map(Channel::name).toList(),
                                words.choices(CHANNELS)),
                                Question.choice("affairs", words.choices(AFFAIRS), offer.affairs().name()),
                                Question.choice("oneStop", words.choices(ONE_STOP), String.valueOf(offer.oneStop()))));
        return door.show(page, actor.scope(Right.EDIT_PROJECTS).covers(project.place(), project.responsible()), model);
    }

    private List<Cell> cells(TerminalTest test, ProjectLines.@Nullable Line station, Function<UnitCode, String> names) {
        return List.of(Cell.of(figures.day(test.day())),
                station == null ? Cell.of("–") : Cell.link(station.name(), "/services/stations/" + station.id()),
                Cell.figure(figures.number(test.passed())), Cell.figure(figures.number(test.failed())),
                Cell.of(words.shown(RESULT, test.whole() ? "PASSED" : "FAILED", names)),
                Cell.link(test.note().isEmpty() ? words.label("evidence") : test.note(),
                        "/evidence/" + test.evidence() + "/about"));
    }

    private static Map<String, String> inService(Map<UUID, ProjectLines.Line> stations) {
        var choices = new TreeMap<String, String>();
        stations.values().stream().filter(line -> Station.IN_SERVICE.equals(line.stage()))
                .forEach(line -> choices.put(line.number(), line.name()));
        return choices;
    }

    static Offer offer(Map<String, String> typed) {
        var channels = Typed.text(typed, "channels");
        return new Offer(
                channels.isEmpty()
                        ? List.of()
                        : Arrays.stream(channels.split(";")).map(one -> Typed.constant(Channel.class, "channels", one)).toList(),
                Boolean.parseBoolean(Typed.text(typed, "oneStop")),
                Typed.constant(Affairs.class, "affairs", typed.get("affairs")));
    }
}
