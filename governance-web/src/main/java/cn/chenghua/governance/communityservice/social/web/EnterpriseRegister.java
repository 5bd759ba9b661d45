package cn.chenghua.governance.communityservice.social.web;

import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.register.web.Entry;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.Field.Type;
import cn.chenghua.governance.communityservice.register.web.Register;
import cn.chenghua.governance.communityservice.register.web.Row;
import cn.chenghua.governance.communityservice.social.EnterpriseDesk;
import cn.chenghua.governance.communityservice.social.SocialEnterprise;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.site.Typed;

import org.springframework.stereotype.Component;

/** The social enterprises with the latest they returned. */
@Component
class EnterpriseRegister extends Register {

    private final EnterpriseDesk desk;

    EnterpriseRegister(EnterpriseDesk desk) {
        super("social");
        this.desk = desk;
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.of("id", Type.TEXT, "S"), Field.of("name", Type.TEXT, "LSF"), Field.of("unit", Type.UNIT, "LSF"),
                Field.of("responsible", Type.TEXT, "SF"), Field.of("business", Type.TEXT, "LSF"),
                Field.of("share", Type.NUMBER, "LSF"), Field.of("registered", Type.DAY, "LSF"),
                Field.of("year", Type.TEXT, "L"), Field.of("surplus", Type.YUAN, "L"), Field.of("returned", Type.YUAN, "L"));
    }

    @Override
    public List<Row> rows(Actor actor) {
        return desk.all(actor).stream().map(one -> {
            var row = row(one).put("name", one.name()).put("business", one.business()).put("share", one.share())
                    .put("registered", one.registeredOn());
            one.returned().stream().findFirst().ifPresent(line -> row.put("year", String.valueOf(line.year()))
                    .put("surplus", line.surplus()).put("returned", line.returned()));
            return row.row();
        }).toList();
    }

    @Override
    public Fate take(Actor actor, Entry entry) {
        var id = entry.id();
        var there = id == null ? null : desk.all(actor).stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
        var share = Typed.needed("share", entry.amount("share"));
        if (there == null) {
            desk.register(actor,
                    new SocialEnterprise(entry.fresh(), entry.text("name"),
                            entry.keeper(), entry.text("business"), share,
                            Typed.needed("registered", entry.day("registered"))));
            return Fate.NEW;
        }
        if (there.name().equals(entry.text("name")) && there.business().equals(entry.text("business"))
                && there.share().compareTo(share) == 0) {
            return Fate.UNCHANGED;
        }
        desk.describe(actor, there.id(), there.version(), entry.text("name"), entry.text("business"), share);
        return Fate.CHANGED;
    }
}
