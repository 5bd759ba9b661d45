package cn.chenghua.governance.communityservice.premises.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.premises.Premises;
import cn.chenghua.governance.communityservice.premises.PremisesDesk;
import cn.chenghua.governance.communityservice.premises.PremisesRepository;
import cn.chenghua.governance.communityservice.premises.PremisesSort;
import cn.chenghua.governance.communityservice.premises.Tenancy;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.register.web.Entry;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.Field.Type;
import cn.chenghua.governance.communityservice.register.web.ProjectRegister;
import cn.chenghua.governance.communityservice.register.web.Row;
import cn.chenghua.governance.communityservice.register.web.Selection;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.site.UnitNames;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Office buildings and parks; all registered ones are the denominator of their coverage. */
@Component
class PremisesRegister extends ProjectRegister {

    private final PremisesDesk desk;
    private final PremisesRepository premises;
    private final Hierarchies hierarchies;
    private final UnitNames units;
    private final Selection selection;

    PremisesRegister(PremisesDesk desk, ServiceProjects projects, PremisesRepository premises, ProjectKinds kinds,
            Hierarchies hierarchies, UnitNames units, Selection selection) {
        super("premises", Premises.KIND, "sort", projects, kinds);
        this.desk = desk;
        this.premises = premises;
        this.hierarchies = hierarchies;
        this.units = units;
        this.selection = selection;
    }

    @Override
    public List<Field> fields() {
        return List.of(Field.of("number", Type.TEXT, "S"), Field.of("name", Type.TEXT, "LSF"), Field.of("unit", Type.UNIT, "LSF"),
                Field.of("responsible", Type.TEXT, "SF"), Field.choice("sort", "services.sort.", PremisesSort.values(), "LSF"),
                Field.of("address", Type.TEXT, "LSF"), Field.of("organisation", Type.TEXT, "LSF"),
                Field.of("firms", Type.NUMBER, "LSF"), stages(),
                Field.of("covered", Type.DAY, "L"));
    }

    @Override
    public List<Row> rows(Actor actor) {
        var lines = lines(actor);
        var known = premises.findByProjectIn(lines.stream().map(ProjectLines.Line::id).toList()).stream()
                .collect(Collectors.toMap(Premises::project, one -> one));
        return lines.stream().map(line -> {
            var tenancy = known.getOrDefault(line.id(), new Premises(line.id())).tenancy();
            return row(line).put("sort", tenancy.sort().name()).put("address", tenancy.address())
                    .put("organisation", tenancy.organisation())
                    .put("firms", tenancy.firms() == null ? null : BigDecimal.valueOf(tenancy.firms()))
                    .put("covered", ServiceProjects.day(line.steps(), Premises.COVERED)).row();
        }).toList();
    }

    @Override
    protected void register(Actor actor, Entry entry, boolean known) {
        desk.register(actor, wish(entry), said(entry, new Premises(new UUID(0, 0)).tenancy()), entry.proof());
    }

    @Override
    protected boolean change(Actor actor, Project there, Entry entry) {
        return desk.revise(actor, there.id(), stands -> said(entry, stands));
    }

    private static Tenancy said(Entry entry, Tenancy stands) {
        return new Tenancy(entry.says("sort") ? entry.choice(PremisesSort.class, "sort") : stands.sort(),
                entry.text("address", stands.address()), entry.text("organisation", stands.organisation()),
                entry.says("firms") ? Integer.valueOf(entry.whole("firms")) : stands.firms());
    }

    @Override
    public String summary(Actor actor, Model model) {
        var hierarchy = hierarchies.current();
        var names = units.asOfNow();
        var units = new TreeMap<UnitCode, Covered>();
        for (var line : lines(actor)) {
            hierarchy.subdistrict(line.place(), selection.today()).ifPresent(place -> units.merge(place.unit(),
                    new Covered(names.apply(place.unit()), place.unit().value(), 1,
                            Premises.COVERED.equals(line.stage()) ? 1 : 0),
                    Covered::plus));
        }
        model.addAttribute("byUnit", List.copyOf(units.values()));
        return "services/premises";
    }

    /** How many premises of a sub-district are registered and covered. */
    record Covered(String name, String code, int all, int covered) {
        Covered plus(Covered other) {
            return new Covered(name, code, all + other.all, covered + other.covered);
        }
    }
}
