package cn.chenghua.governance.project.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.ProjectIntake.Row;
import cn.chenghua.governance.project.ProjectKind;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.Cells;

import org.jspecify.annotations.Nullable;

/** Reads rows of an uploaded table as projects; what cannot be read is noted. */
final class ProjectSheet {

    private static final String SAYS = "project.import.";
    private final ProjectKinds kinds;
    private final UnitIndex units;

    ProjectSheet(ProjectKinds kinds, UnitIndex units) {
        this.kinds = kinds;
        this.units = units;
    }

    @Nullable
    Row read(Cells cells) {
        var name = cells.needed("name") == null ? null : cells.words("name");
        var kind = kind(cells);
        var place = units.needed(cells);
        var measures = measures(cells);
        var budget = amount(cells, "budget");
        var planned = kind == null ? Map.<String, LocalDate>of() : days(cells, kind, "planned:");
        var actual = kind == null ? Map.<String, LocalDate>of() : days(cells, kind, "actual:");
        var number = cells.code("number");
        var classCode = kind == null ? null : term(cells, "class", kind.classes());
        var phase = kind == null ? null : term(cells, "phase", kind.phases());
        var responsible = cells.words("responsible");
        var evidence = cells.text("evidence");
        if (!cells.sound() || name == null || kind == null || place == null) {
            return null;
        }
        return new Row(cells.number(),
                new RegisterProject(null, number, name, kind.code(), place, null, responsible, budget, classCode, phase, measures,
                        planned, actual, evidence == null ? "" : evidence));
    }

    private @Nullable ProjectKind kind(Cells cells) {
        var text = cells.needed("kind") == null ? null : cells.words("kind");
        if (text == null) {
            return null;
        }
        var found = kinds.all().stream().filter(kind -> kind.term().named(text)).findFirst().orElse(null);
        if (found == null) {
            cells.refuse("kind", SAYS + "kind", String.join(", ", kinds.all().stream().map(kind -> kind.term().name()).toList()));
        }
        return found;
    }

    private static @Nullable String term(Cells cells, String column, List<ProjectKind.Term> terms) {
        var text = cells.words(column);
        if (text == null) {
            return null;
        }
        var found = terms.stream().filter(term -> term.named(text)).map(ProjectKind.Term::code).findFirst().orElse(null);
        if (found == null) {
            cells.refuse(column, SAYS + "term",
                    terms.isEmpty()
                            ? "—"
                            : String.join(", ", terms.stream().map(term -> term.code() + " " + term.name()).toList()));
        }
        return found;
    }

    private static Map<String, LocalDate> days(Cells cells, ProjectKind kind, String prefix) {
        var days = new LinkedHashMap<String, LocalDate>();
        for (var column : cells.columns()) {
            if (column.startsWith(prefix)) {
                var named = column.substring(prefix.length());
                var stage = kind.stages().stream().filter(term -> term.named(named)).findFirst().orElse(null);
                var day = cells.day(column);
                if (day != null && stage == null) {
                    cells.refuse(column, SAYS + "stage",
                            String.join(", ", kind.stages().stream().map(term -> term.code() + " " + term.name()).toList()));
                } else if (day != null && stage != null) {
                    days.put(stage.code(), day);
                }
            }
        }
        return days;
    }

    private static Measures measures(Cells cells) {
        return new Measures(notNegative(cells, "metres"), notNegative(cells, "square_metres"), amount(cells, "yuan"),
                notNegative(cells, "hours"));
    }

    /** An amount in yuan, from the column in yuan, ten thousands or hundred millions. */
    private static @Nullable BigDecimal amount(Cells cells, String column) {
        var yuan = notNegative(cells, column);
        if (yuan != null) {
            return yuan;
        }
        var tenThousands = notNegative(cells, column + "_10k");
        if (tenThousands != null) {
            return tenThousands.movePointRight(4);
        }
        var hundredMillions = notNegative(cells, column + "_100m");
        return hundredMillions == null ? null : hundredMillions.movePointRight(8);
    }

    private static @Nullable BigDecimal notNegative(Cells cells, String column) {
        var amount = cells.decimal(column);
        if (amount != null && amount.signum() < 0) {
            cells.refuse(column, SAYS + "negative");
            return null;
        }
        return amount;
    }
}
