package cn.chenghua.governance.communityservice.volume.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.catalogue.Channel;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.register.web.Entry;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.Field.Type;
import cn.chenghua.governance.communityservice.register.web.Register;
import cn.chenghua.governance.communityservice.register.web.Row;
import cn.chenghua.governance.communityservice.station.Station;
import cn.chenghua.governance.communityservice.volume.VolumeBook;
import cn.chenghua.governance.communityservice.volume.VolumeDesk;
import cn.chenghua.governance.communityservice.volume.VolumeEntry;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.site.Typed;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The monthly volumes that stand, the latest month first. */
@Component
class VolumeRegister extends Register {

    private static final int MOST = 20_000;
    private final VolumeDesk desk;
    private final VolumeBook book;
    private final ServiceProjects projects;
    private final VolumeTrend trend;

    VolumeRegister(VolumeDesk desk, VolumeBook book, ServiceProjects projects, VolumeTrend trend) {
        super("volumes", "", "channel");
        this.desk = desk;
        this.book = book;
        this.projects = projects;
        this.trend = trend;
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.of("month", Type.MONTH, "LSF"),
                Field.choice("channel", "services.channel.", Channel.values(), "LSF"), Field.of("station", Type.TEXT, "LSF"),
                Field.of("cases", Type.NUMBER, "LSF"), Field.of("reason", Type.TEXT, "LSF"));
    }

    @Override
    public List<Row> rows(Actor actor) {
        var stations = projects.all(actor, Station.KIND).stream()
                .collect(Collectors.toMap(ProjectLines.Line::id, ProjectLines.Line::number));
        return book.list(actor.reads(), null, null, MOST).stream()
                .map(entry -> Row.at(entry.id(), "/services/volumes/" + entry.id()).put("month", entry.month())
                        .put("channel", entry.channel().name())
                        .put("station", entry.station() == null ? null : stations.get(entry.station()))
                        .put("unit", entry.place()).put("cases", BigDecimal.valueOf(entry.cases())).put("reason", entry.reason())
                        .row())
                .toList();
    }

    @Override
    public Fate take(Actor actor, Entry entry) {
        var channel = entry.choice(Channel.class, "channel");
        var number = entry.text("station");
        var station = number.isEmpty() ? null : projects.numbered(actor, Station.KIND, "station", number).id();
        var month = Typed.needed("month", entry.month("month"));
        var stands = book.standing(new VolumeEntry.Key(month, channel, station));
        var put = desk.put(actor, new VolumeDesk.Wish(entry.id(), month, channel, station, entry.whole("cases"),
                entry.text("reason"), entry.proof()));
        return stands.isEmpty() ? Fate.NEW : stands.get().id().equals(put.id()) ? Fate.UNCHANGED : Fate.CHANGED;
    }

    @Override
    public String summary(Actor actor, Model model) {
        trend.fill(actor, model);
        return "services/volumes";
    }
}
