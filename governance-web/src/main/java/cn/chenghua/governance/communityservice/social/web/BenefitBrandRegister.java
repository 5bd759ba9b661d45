package cn.chenghua.governance.communityservice.social.web;

import java.math.BigDecimal;
import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.register.web.Entry;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.Field.Type;
import cn.chenghua.governance.communityservice.register.web.Register;
import cn.chenghua.governance.communityservice.register.web.Row;
import cn.chenghua.governance.communityservice.social.BenefitBrand;
import cn.chenghua.governance.communityservice.social.BenefitBrandDesk;
import cn.chenghua.governance.project.ProjectIntake.Fate;

import org.springframework.stereotype.Component;

/** The public-benefit brands with how many sites they are at work at. */
@Component
class BenefitBrandRegister extends Register {

    private final BenefitBrandDesk desk;

    BenefitBrandRegister(BenefitBrandDesk desk) {
        super("brands", "named", "");
        this.desk = desk;
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.of("id", Type.TEXT, "S"), Field.of("name", Type.TEXT, "LSF"), Field.of("unit", Type.UNIT, "LSF"),
                Field.of("responsible", Type.TEXT, "SF"),
                new Field("named", Type.CHOICE, "services.yes.", List.of("true", "false"), "L"),
                Field.of("sites", Type.NUMBER, "L"));
    }

    @Override
    public List<Row> rows(Actor actor) {
        return desk.all().stream()
                .map(brand -> row(brand).put("name", brand.name()).put("named", String.valueOf(brand.named()))
                        .put("sites", BigDecimal.valueOf(brand.atWork())).row())
                .toList();
    }

    @Override
    public Fate take(Actor actor, Entry entry) {
        var id = entry.id();
        if (id != null && desk.all().stream().anyMatch(brand -> brand.id().equals(id))) {
            return Fate.UNCHANGED;
        }
        desk.register(actor, new BenefitBrand(entry.fresh(), entry.text("name"),
                entry.keeper()));
        return Fate.NEW;
    }
}
