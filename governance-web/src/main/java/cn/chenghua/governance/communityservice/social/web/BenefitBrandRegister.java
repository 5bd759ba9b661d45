package cn.chenghua.governance.communityservice.social.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.record.Keeper;
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
class BenefitBrandRegister implements Register {

    private final BenefitBrandDesk desk;

    BenefitBrandRegister(BenefitBrandDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "brands";
    }

    @Override
    public String state() {
        return "named";
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
                .map(brand -> Row.at(brand.id(), path() + "/" + brand.id()).put("id", brand.id().toString())
                        .put("name", brand.name()).put("unit", brand.keeper().place())
                        .put("responsible", brand.keeper().responsible()).put("named", String.valueOf(brand.named()))
                        .put("sites", BigDecimal.valueOf(brand.atWork())).row())
                .toList();
    }

    @Override
    public Fate take(Actor actor, Entry entry) {
        var id = entry.id();
        if (id != null && desk.all().stream().anyMatch(brand -> brand.id().equals(id))) {
            return Fate.UNCHANGED;
        }
        desk.register(actor, new BenefitBrand(id == null ? UUID.randomUUID() : id, entry.text("name"),
                Keeper.of(entry.unit("unit"), entry.text("responsible"))));
        return Fate.NEW;
    }
}
