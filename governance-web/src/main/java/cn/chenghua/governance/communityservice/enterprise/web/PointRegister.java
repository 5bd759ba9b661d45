package cn.chenghua.governance.communityservice.enterprise.web;

import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.enterprise.PointDesk;
import cn.chenghua.governance.communityservice.enterprise.PointKind;
import cn.chenghua.governance.communityservice.enterprise.PointSite;
import cn.chenghua.governance.communityservice.enterprise.PointState;
import cn.chenghua.governance.communityservice.enterprise.ServicePoint;
import cn.chenghua.governance.communityservice.register.web.Entry;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.Field.Type;
import cn.chenghua.governance.communityservice.register.web.Register;
import cn.chenghua.governance.communityservice.register.web.Row;
import cn.chenghua.governance.project.ProjectIntake.Fate;

import org.springframework.stereotype.Component;

/** The service points for firms. */
@Component
class PointRegister extends Register {

    private final PointDesk desk;

    PointRegister(PointDesk desk) {
        super("points", "state", "kind");
        this.desk = desk;
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.of("id", Type.TEXT, "S"), Field.of("name", Type.TEXT, "LSF"),
                Field.choice("kind", "services.pointKind.", PointKind.values(), "LSF"), Field.of("unit", Type.UNIT, "LSF"),
                Field.of("responsible", Type.TEXT, "SF"), Field.of("address", Type.TEXT, "LSF"),
                Field.of("longitude", Type.NUMBER, "SF"), Field.of("latitude", Type.NUMBER, "SF"),
                new Field("pilot", Type.CHOICE, "services.yes.", List.of("true", "false"), "LSF"),
                Field.choice("state", "services.point.state.", PointState.values(), "L"));
    }

    @Override
    public List<Row> rows(Actor actor) {
        return desk.all(actor).stream()
                .map(point -> row(point).put("name", point.name()).put("kind", point.kind().name())
                        .put("address", point.site().address()).put("longitude", point.site().longitude())
                        .put("latitude", point.site().latitude()).put("pilot", String.valueOf(point.pilot()))
                        .put("state", point.state().name()).row())
                .toList();
    }

    @Override
    public Fate take(Actor actor, Entry entry) {
        var id = entry.id();
        var site = new PointSite(entry.text("address"), entry.amount("longitude"), entry.amount("latitude"));
        var there = id == null ? null : desk.all(actor).stream().filter(point -> point.id().equals(id)).findFirst().orElse(null);
        if (there != null) {
            if (there.name().equals(entry.text("name")) && there.site().same(site)) {
                return Fate.UNCHANGED;
            }
            desk.describe(actor, there.id(), there.version(), entry.text("name"), site);
            return Fate.CHANGED;
        }
        desk.register(actor, new ServicePoint(entry.fresh(), entry.choice(PointKind.class, "kind"),
                entry.text("name"), entry.keeper(), site,
                Boolean.parseBoolean(entry.text("pilot"))));
        return Fate.NEW;
    }
}
