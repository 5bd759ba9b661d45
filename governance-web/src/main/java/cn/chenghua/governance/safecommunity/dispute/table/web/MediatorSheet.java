package cn.chenghua.governance.safecommunity.dispute.table.web;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.intake.RowIntake;
import cn.chenghua.governance.project.sheet.web.RegisterSheet;
import cn.chenghua.governance.safecommunity.dispute.MediatorBrand;
import cn.chenghua.governance.safecommunity.dispute.MediatorBrands;
import cn.chenghua.governance.safecommunity.dispute.MediatorDesk;
import cn.chenghua.governance.safecommunity.intake.MediatorRows;
import cn.chenghua.governance.safecommunity.web.SafetyTables;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Mediators by brand. */
@Component
class MediatorSheet extends RegisterSheet<MediatorRows.Row> {

    private final MediatorDesk desk;
    private final MediatorBrands brands;
    private final SafetyTables tables;

    MediatorSheet(RowIntake intake, MediatorRows rows, SafetyTables tables, MediatorDesk desk, MediatorBrands brands) {
        super(intake, rows, tables.columns("person", "brand", "unit", "unit_name", "responsible", "begins", "ends"), "person");
        this.desk = desk;
        this.brands = brands;
        this.tables = tables;
    }

    @Override
    protected Function<Cells, MediatorRows.@Nullable Row> reader() {
        var index = tables.units();
        return cells -> read(cells, index);
    }

    private MediatorRows.@Nullable Row read(Cells cells, UnitIndex index) {
        var person = cells.words("person");
        var brand = cells.words("brand");
        var unit = index.needed(cells);
        var begins = SafetyTables.day(cells, "begins");
        return person == null || brand == null || unit == null || begins == null
                ? SafetyTables.incomplete(cells, "person", "brand")
                : new MediatorRows.Row(code(brand), person, unit, cells.words("responsible"), begins, cells.day("ends"));
    }

    /** The code of a brand that is named in either language; any other text is refused as a brand nobody knows. */
    private String code(String said) {
        return brands.findAllByOrderByCode().stream()
                .filter(one -> one.in(Locale.SIMPLIFIED_CHINESE).equals(said) || one.in(Locale.ENGLISH).equalsIgnoreCase(said))
                .map(MediatorBrand::code).findFirst().orElse(said);
    }

    @Override
    protected void write(Actor actor, TableWriter writer) throws IOException {
        var names = tables.names();
        var known = brands.findAllByOrderByCode();
        for (var one : desk.all(actor)) {
            var brand = known.stream().filter(each -> each.code().equals(one.brand()))
                    .map(each -> each.in(LocaleContextHolder.getLocale())).findFirst().orElse(one.brand());
            writer.row(one.name(), brand, one.place().value(), names.apply(one.place()), one.responsible(), one.begins(),
                    one.ends());
        }
    }
}
