package cn.chenghua.governance.communityservice.catalogue.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.catalogue.Affairs;
import cn.chenghua.governance.communityservice.catalogue.CatalogueDesk;
import cn.chenghua.governance.communityservice.catalogue.Channel;
import cn.chenghua.governance.communityservice.catalogue.Offer;
import cn.chenghua.governance.communityservice.catalogue.ServiceItem;
import cn.chenghua.governance.communityservice.catalogue.ServiceItems;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.register.web.Entry;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.Field.Type;
import cn.chenghua.governance.communityservice.register.web.Register;
import cn.chenghua.governance.communityservice.register.web.Row;
import cn.chenghua.governance.communityservice.register.web.Wishes;
import cn.chenghua.governance.communityservice.terminal.TerminalTest;
import cn.chenghua.governance.communityservice.terminal.TestBook;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.ProjectLines;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The catalogue of services, each with how its latest terminal test went. */
@Component
class ServiceRegister implements Register {

    private final CatalogueDesk desk;
    private final ServiceProjects projects;
    private final ServiceItems items;
    private final TestBook tests;
    private final ProjectKinds kinds;

    ServiceRegister(CatalogueDesk desk, ServiceProjects projects, ServiceItems items, TestBook tests, ProjectKinds kinds) {
        this.desk = desk;
        this.projects = projects;
        this.items = items;
        this.tests = tests;
        this.kinds = kinds;
    }

    @Override
    public String name() {
        return "catalogue";
    }

    @Override
    public String kind() {
        return ServiceItem.KIND;
    }

    @Override
    public String state() {
        return "stage";
    }

    @Override
    public String group() {
        return "affairs";
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.of("number", Type.TEXT, "S"), Field.of("name", Type.TEXT, "LSF"), Field.of("unit", Type.UNIT, "SF"),
                Field.of("responsible", Type.TEXT, "SF"),
                new Field("class", Type.CHOICE, "services.class.", List.of("convenience", "government"), "LSF"),
                Field.choice("affairs", "services.affairs.", Affairs.values(), "LSF"),
                Field.choices("channels", "services.channel.", Channel.values(), "LSF"),
                new Field("oneStop", Type.CHOICE, "services.yes.", List.of("true", "false"), "LSF"),
                Wishes.stages(kinds, ServiceItem.KIND, "L"), Field.of("tested", Type.DAY, "L"),
                new Field("result", Type.CHOICE, "services.result.", List.of("PASSED", "FAILED"), "L"));
    }

    @Override
    public List<Row> rows(Actor actor) {
        var lines = projects.all(actor, ServiceItem.KIND);
        var ids = lines.stream().map(ProjectLines.Line::id).toList();
        var known = items.findByProjectIn(ids).stream().collect(Collectors.toMap(ServiceItem::project, item -> item));
        var latest = tests.latest(ids);
        return lines.stream().map(line -> row(line, known.get(line.id()), latest.get(line.id()))).toList();
    }

    private Row row(ProjectLines.Line line, @Nullable ServiceItem item, @Nullable TerminalTest test) {
        var row = Wishes.row(line, path()).put("class", line.classCode()).put("tested", test == null ? null : test.day())
                .put("result", test == null ? null : test.whole() ? "PASSED" : "FAILED");
        if (item != null) {
            row.put("affairs", item.offer().affairs().name()).put("oneStop", String.valueOf(item.offer().oneStop()))
                    .put("channels", item.offer().channels().stream().map(Channel::name).toList());
        }
        return row.row();
    }

    @Override
    public Fate take(Actor actor, Entry entry) {
        var number = entry.text("number");
        var there = number.isEmpty() ? null : projects.find(actor, ServiceItem.KIND, number);
        if (there == null) {
            var id = entry.id();
            var known = id != null && projects.seen(actor, ServiceItem.KIND, id);
            desk.register(actor, Wishes.project(entry, ServiceItem.KIND, entry.text("class")),
                    said(entry, new ServiceItem(new UUID(0, 0)).offer()));
            return known ? Fate.UNCHANGED : Fate.NEW;
        }
        var item = desk.read(actor, there.id());
        var offer = said(entry, item.offer());
        if (offer.equals(item.offer())) {
            return Fate.UNCHANGED;
        }
        desk.describe(actor, there.id(), item.version(), offer);
        return Fate.CHANGED;
    }

    private static Offer said(Entry entry, Offer stands) {
        return new Offer(entry.says("channels") ? entry.choices(Channel.class, "channels") : stands.channels(),
                Boolean.parseBoolean(entry.text("oneStop", String.valueOf(stands.oneStop()))),
                entry.says("affairs") ? entry.choice(Affairs.class, "affairs") : stands.affairs());
    }
}
