package cn.chenghua.governance.communityservice.terminal.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.catalogue.ServiceItem;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.register.web.Entry;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.Field.Type;
import cn.chenghua.governance.communityservice.register.web.Register;
import cn.chenghua.governance.communityservice.register.web.Row;
import cn.chenghua.governance.communityservice.station.Station;
import cn.chenghua.governance.communityservice.terminal.RecordTest;
import cn.chenghua.governance.communityservice.terminal.TestBook;
import cn.chenghua.governance.communityservice.terminal.TestDesk;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.site.Typed;

import org.springframework.stereotype.Component;

/** The terminal tests, the latest put down first. */
@Component
class TestRegister extends Register {

    private static final int MOST = 20_000;
    private final TestDesk desk;
    private final TestBook book;
    private final ServiceProjects projects;

    TestRegister(TestDesk desk, TestBook book, ServiceProjects projects) {
        super("tests", "result", "");
        this.desk = desk;
        this.book = book;
        this.projects = projects;
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.of("id", Type.TEXT, "S"), Field.of("serviceName", Type.TEXT, "L"),
                Field.of("service", Type.TEXT, "LSF"), Field.of("station", Type.TEXT, "LSF"), Field.of("day", Type.DAY, "LSF"),
                Field.of("passed", Type.NUMBER, "LSF"), Field.of("failed", Type.NUMBER, "LSF"),
                new Field("result", Type.CHOICE, "services.result.", List.of("PASSED", "FAILED"), "L"),
                Field.of("note", Type.TEXT, "SF"));
    }

    @Override
    public List<Row> rows(Actor actor) {
        var services = projects.all(actor, ServiceItem.KIND).stream()
                .collect(Collectors.toMap(ProjectLines.Line::id, line -> line));
        var stations = projects.all(actor, Station.KIND).stream()
                .collect(Collectors.toMap(ProjectLines.Line::id, ProjectLines.Line::number));
        return book.list(actor.reads(), null, MOST).stream().filter(test -> services.containsKey(test.service())).map(test -> {
            var service = Objects.requireNonNull(services.get(test.service()));
            return Row.at(test.id(), "/services/catalogue/" + test.service()).put("id", test.id().toString())
                    .put("serviceName", service.name()).put("service", service.number()).put("unit", service.place())
                    .put("station", stations.get(test.station())).put("day", test.day())
                    .put("passed", BigDecimal.valueOf(test.passed())).put("failed", BigDecimal.valueOf(test.failed()))
                    .put("result", test.whole() ? "PASSED" : "FAILED").put("note", test.note()).row();
        }).toList();
    }

    @Override
    public Fate take(Actor actor, Entry entry) {
        var id = entry.id();
        var known = id != null && book.find(id).isPresent();
        desk.add(actor, wish(actor, entry));
        return known ? Fate.UNCHANGED : Fate.NEW;
    }

    private RecordTest wish(Actor actor, Entry entry) {
        var service = projects.numbered(actor, ServiceItem.KIND, "service", entry.text("service"));
        var station = projects.numbered(actor, Station.KIND, "station", entry.text("station"));
        return new RecordTest(entry.id(), service.id(), station.id(), Typed.needed("day", entry.day("day")),
                entry.whole("passed"), entry.whole("failed"), entry.text("note"), entry.proof());
    }
}
