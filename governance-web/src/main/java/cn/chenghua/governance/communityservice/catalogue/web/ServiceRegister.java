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
import cn.chenghua.governance.communityservice.register.web.ProjectRegister;
import cn.chenghua.governance.communityservice.register.web.Row;
import cn.chenghua.governance.communityservice.terminal.TerminalTest;
import cn.chenghua.governance.communityservice.terminal.TestBook;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.ProjectLines;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The catalogue of services, each with how its latest terminal test went. */
@Component
class ServiceRegister extends ProjectRegister {

    private final CatalogueDesk desk;
    private final ServiceItems items;
    private final TestBook tests;

    ServiceRegister(CatalogueDesk desk, ServiceProjects projects, ServiceItems items, TestBook tests, ProjectKinds kinds) {
        super("catalogue", ServiceItem.KIND, "affairs", projects, kinds);
        this.desk = desk;
        this.items = items;
        this.tests = tests;
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.of("number", Type.TEXT, "S"), Field.of("name", Type.TEXT, "LSF"), Field.of("unit", Type.UNIT, "SF"),
                Field.of("responsible", Type.TEXT, "SF"),
                new Field("class", Type.CHOICE, "services.class.", List.of("convenience", "government"), "LSF"),
                Field.choice("affairs", "services.affairs.", Affairs.values(), "LSF"),
                Field.choices("channels", "services.channel.", Channel.values(), "LSF"),
                new Field("oneStop", Type.CHOICE, "services.yes.", List.of("true", "false"), "LSF"),
                stages(), Field.of("tested", Type.DAY, "L"),
                new Field("result", Type.CHOICE, "services.result.", List.of("PASSED", "FAILED"), "L"));
    }

    @Override
    public List<Row> rows(Actor actor) {
        var lines = lines(actor);
        var ids = lines.stream().map(ProjectLines.Line::id).toList();
        var known = items.findByProjectIn(ids).stream().collect(Collectors.toMap(ServiceItem::project, item -> item));
        var latest = tests.latest(ids);
        return lines.stream().map(line -> row(line, known.get(line.id()), latest.get(line.id()))).toList();
    }

    private Row row(ProjectLines.Line line, @Nullable ServiceItem item, @Nullable TerminalTest test) {
        var row = row(line).put("class", line.classCode()).put("tested", test == null ? null : test.day())
                .put("result", test == null ? null : test.whole() ? "PASSED" : "FAILED");
        if (item != null) {
            row.put("affairs", item.offer().affairs().name()).put("oneStop", String.valueOf(item.offer().oneStop()))
                    .put("channels", item.offer().channels().stream().map(Channel::name).toList());
        }
        return row.row();
    }

    @Override
    protected String classCode(Entry entry) {
        return entry.text("class");
    }

    @Override
    protected void register(Actor actor, Entry entry, boolean known) {
        desk.register(actor, wish(entry), said(entry, new ServiceItem(new UUID(0, 0)).offer()));
    }

    @Override
    protected boolean change(Actor actor, Project there, Entry entry) {
        return desk.revise(actor, there.id(), stands -> said(entry, stands));
    }

    private static Offer said(Entry entry, Offer stands) {
        return new Offer(entry.says("channels") ? entry.choices(Channel.class, "channels") : stands.channels(),
                Boolean.parseBoolean(entry.text("oneStop", String.valueOf(stands.oneStop()))),
                entry.says("affairs") ? entry.choice(Affairs.class, "affairs") : stands.affairs());
    }
}
