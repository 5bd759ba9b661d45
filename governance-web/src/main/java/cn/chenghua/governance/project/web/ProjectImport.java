package cn.chenghua.governance.project.web;

import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.project.ProjectIntake;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.Table;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges an uploaded table and takes it in; both read it anew, so that neither holds it as projects. */
@Component
class ProjectImport implements TableDoor.Intake {

    private final ProjectIntake intake;
    private final ProjectKinds kinds;
    private final ProjectColumns columns;
    private final Hierarchies hierarchies;
    private final ProjectFilters filters;

    ProjectImport(ProjectIntake intake, ProjectKinds kinds, ProjectColumns columns, Hierarchies hierarchies,
            ProjectFilters filters) {
        this.intake = intake;
        this.kinds = kinds;
        this.columns = columns;
        this.hierarchies = hierarchies;
        this.filters = filters;
    }

    @Override
    public Findings.Trial judge(Actor actor, byte[] content, @Nullable String encoding) {
        var table = open(content, encoding);
        var found = new Findings();
        var seen = new ProjectIntake.Seen();
        found.header(table, columns::known, columns::label);
        try (var rows = table.rows()) {
            return found.judge(new ProjectSheet(kinds, index(), found::add).pieces(rows.iterator()),
                    piece -> intake.judge(actor, piece, seen), "unit", columns::label);
        }
    }

    @Override
    public Tally take(Actor actor, byte[] content, @Nullable String encoding, boolean onlyGood,
            Consumer<Outcome> told) {
        try (var rows = open(content, encoding).rows()) {
            return intake.take(actor,
                    new ProjectSheet(kinds, index(), Findings.stopping(onlyGood)).pieces(rows.iterator()), onlyGood, told);
        }
    }

    private Table open(byte[] content, @Nullable String encoding) {
        var table = Table.open(content, encoding == null || encoding.isBlank() ? null : encoding, columns.names())
                .requiring(columns::label, "name", "kind");
        return table.columns().contains("unit") ? table : table.requiring(columns::label, "unit_name");
    }

    private UnitIndex index() {
        return new UnitIndex(hierarchies.current(), filters.today());
    }
}
