package cn.chenghua.governance.demonstration.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.backstreet.measure.MeasureDesk;
import cn.chenghua.governance.backstreet.measure.MeasureSort;
import cn.chenghua.governance.backstreet.measure.StreetMeasure;
import cn.chenghua.governance.backstreet.removal.Green;
import cn.chenghua.governance.backstreet.removal.SiteClass;
import cn.chenghua.governance.backstreet.removal.Treatment;
import cn.chenghua.governance.backstreet.removal.intake.RemovalIntake;
import cn.chenghua.governance.backstreet.removal.intake.RemovalWish;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.site.table.TableRow;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Sites where walls and illegal buildings came down in three batches, and measures with the clauses they carry out. */
@Component
@Profile("demo")
class RemovalChapter implements Chapter {

    private final RemovalIntake removals;
    private final MeasureDesk measures;
    private final DemonstrationClock clock;

    RemovalChapter(RemovalIntake removals, MeasureDesk measures, DemonstrationClock clock) {
        this.removals = removals;
        this.measures = measures;
        this.clock = clock;
    }

    @Override
    public int position() {
        return 104;
    }

    @Override
    public void tell(LocalDate today) {
        var author = new Actor(new UUID(0, 0), "demonstration", SupervisionScript.OFFICE.displayName(),
                Map.of(Right.READ, Scope.everything(), Right.EDIT_PROJECTS, Scope.everything()));
        clock.on(today, () -> {
            var rows = Tables.rows("removals.csv");
            removals.take(author, List.of(IntStream.range(0, rows.size())
                    .mapToObj(at -> new RemovalIntake.Row(at + 2, site(rows.get(at)))).toList()).iterator(), false, _ -> {
                    });
            Tables.rows("measures.csv").forEach(row -> measures.register(author, measure(row)));
        });
    }

    private static RemovalWish site(TableRow row) {
        return new RemovalWish(text(row, "number"), text(row, "name"), new UnitCode(needed(row, "unit")),
                text(row, "responsible"), Treatment.valueOf(needed(row, "treatment")), SiteClass.valueOf(needed(row, "class")),
                Integer.valueOf(needed(row, "batch")), Green.valueOf(needed(row, "green")), amount(row, "removed"),
                amount(row, "wall"), amount(row, "gained"), amount(row, "before"), amount(row, "after"),
                amount(row, "perimeter"), day(row, "removed_on"), day(row, "accepted_on"), text(row, "evidence"));
    }

    private StreetMeasure measure(TableRow row) {
        var clauses = Arrays.stream(needed(row, "clauses").split(";")).filter(one -> !one.isEmpty()).map(Integer::valueOf)
                .collect(Collectors.toSet());
        return new StreetMeasure(Uuids.next(clock.instant()), 0, needed(row, "name"), MeasureSort.valueOf(needed(row, "sort")),
                new UnitCode(needed(row, "unit")), needed(row, "responsible"), day(row, "begins"), null, "", clauses, Set.of());
    }

    private static String needed(TableRow row, String column) {
        return row.cell(column).text();
    }

    private static @Nullable String text(TableRow row, String column) {
        var text = row.cell(column).text();
        return text.isEmpty() ? null : text;
    }

    private static @Nullable BigDecimal amount(TableRow row, String column) {
        var text = text(row, column);
        return text == null ? null : new BigDecimal(text);
    }

    private static @Nullable LocalDate day(TableRow row, String column) {
        var text = text(row, column);
        return text == null ? null : LocalDate.parse(text);
    }
}
