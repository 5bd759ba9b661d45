package cn.chenghua.governance.communityservice.catalogue.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.catalogue.Affairs;
import cn.chenghua.governance.communityservice.catalogue.CatalogueDesk;
import cn.chenghua.governance.communityservice.catalogue.Channel;
import cn.chenghua.governance.communityservice.catalogue.Offer;
import cn.chenghua.governance.communityservice.catalogue.ServiceItem;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.register.page.web.Cell;
import cn.chenghua.governance.communityservice.register.page.web.Question;
import cn.chenghua.governance.communityservice.register.page.web.RecordPage;
import cn.chenghua.governance.communityservice.register.page.web.RecordPages;
import cn.chenghua.governance.communityservice.register.page.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.page.web.Sent;
import cn.chenghua.governance.communityservice.station.Station;
import cn.chenghua.governance.communityservice.terminal.RecordTest;
import cn.chenghua.governance.communityservice.terminal.TerminalTest;
import cn.chenghua.governance.communityservice.terminal.TestBook;
import cn.chenghua.governance.communityservice.terminal.TestDesk;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.project.web.ProjectWords;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The catalogue and one service with its tests. */
@Controller
@RequestMapping("/services/catalogue")
class ServiceController extends RecordPages<ServiceItem> {

    private final CatalogueDesk desk;
    private final TestDesk tests;
    private final TestBook book;
    private final ServiceProjects projects;
    private final ProjectWords kinds;

    ServiceController(ServiceRegister register, RegisterListDoor door, CatalogueDesk desk, TestDesk tests, TestBook book,
            ServiceProjects projects, ProjectWords kinds) {
        super(register, door);
        this.desk = desk;
        this.tests = tests;
        this.book = book;
        this.projects = projects;
        this.kinds = kinds;
    }

    @Override
    protected ServiceItem read(Actor actor, UUID id) {
        return desk.read(actor, id);
    }

    @Override
    protected RecordPage page(Actor actor, UUID id, ServiceItem item) {
        var project = projects.read(actor, ServiceItem.KIND, id);
        var offer = item.offer();
        var channels = offer.channels().stream().map(Channel::name).toList();
        var stations = projects.all(actor, Station.KIND).stream().collect(Collectors.toMap(ProjectLines.Line::id, line -> line));
        return begin(actor, project, item.version()).fact("class", kinds.classCode(ServiceItem.KIND, project.classCode()))
                .fact("affairs", offer.affairs().name()).fact("channels", channels)
                .fact("oneStop", String.valueOf(offer.oneStop()))
                .fact("stage", kinds.stage(ServiceItem.KIND, project.stage()))
                .section("tests", List.of("day", "station", "passed", "failed", "result", "evidence"),
                        book.of(id).stream().map(test -> cells(test, stations.get(test.station()))).toList())
                .proven("test", Question.choice("station", inService(stations)), Question.day(),
                        Question.of("passed", "number", ""), Question.of("failed", "number", 0),
                        Question.of("note", "text", ""))
                .change("describe", Question.among(register.field("channels"), channels),
                        Question.among(register.field("affairs"), offer.affairs().name()),
                        Question.among(register.field("oneStop"), String.valueOf(offer.oneStop())));
    }

    private List<Cell> cells(TerminalTest test, ProjectLines.@Nullable Line station) {
        return List.of(Cell.of(test.day()),
                station == null ? Cell.of(null) : Cell.link(station.name(), "/services/stations/" + station.id()),
                Cell.number(test.passed()), Cell.number(test.failed()),
                new Cell(register.field("result"), test.whole() ? "PASSED" : "FAILED", null),
                test.note().isEmpty() ? Cell.evidence(test.evidence()) : Cell.evidence(test.note(), test.evidence()));
    }

    private static Map<String, String> inService(Map<UUID, ProjectLines.Line> stations) {
        var choices = new TreeMap<String, String>();
        stations.values().stream().filter(line -> Station.IN_SERVICE.equals(line.stage()))
                .forEach(line -> choices.put(line.number(), line.name()));
        return choices;
    }

    @PostMapping("/{id}/describe")
    String describe(Actor actor, @PathVariable UUID id, Sent sent) {
        return change(actor, id, "describe", sent,
                () -> desk.describe(actor, id, sent.version(), new Offer(sent.choices(Channel.class, "channels"),
                        Boolean.parseBoolean(sent.text("oneStop")), sent.choice(Affairs.class, "affairs"))));
    }

    @PostMapping("/{id}/test")
    String test(Actor actor, @PathVariable UUID id, Sent sent) {
        return change(actor, id, "test", sent,
                () -> {
                    var station = projects.numbered(actor, Station.KIND, "station", sent.text("station"));
                    tests.add(actor, new RecordTest(Forms.id(sent.typed()), id, station.id(), sent.day(), sent.whole("passed"),
                            sent.whole("failed"), sent.text("note"), sent.proof()));
                });
    }
}
