package cn.chenghua.governance.project.web;

import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.ProjectIntake;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges an uploaded table of projects and takes it in. */
@Component
class ProjectImport implements TableDoor.Intake {

    private final ProjectIntake intake;
    private final ProjectKinds kinds;
    private final ProjectColumns columns;
    private final UnitNames units;

    ProjectImport(ProjectIntake intake, ProjectKinds kinds, ProjectColumns columns, UnitNames units) {
        this.intake = intake;
        this.kinds = kinds;
        this.columns = columns;
        this.units = units;
    }

    @Override
    public Findings.Trial judge(Actor actor, byte[] content, @Nullable String encoding) {
        var seen = new ProjectIntake.Seen();
        return table(content, encoding).judge("unit", rows(), piece -> intake.judge(actor, piece, seen));
    }

    @Override
    public Tally take(Actor actor, byte[] content, @Nullable String encoding, boolean onlyGood, Consumer<Outcome> told) {
        return table(content, encoding).take(onlyGood, rows(), pieces -> intake.take(actor, pieces, onlyGood, told));
    }

    private Uploaded table(byte[] content, @Nullable String encoding) {
        return Uploaded.table(content, encoding, columns, table -> {
            table.requiring(columns::label, "name", "kind");
            return table.columns().contains("unit") ? table : table.requiring(columns::label, "unit_name");
        });
    }

    private Uploaded.Reading<ProjectIntake.Row> rows() {
        return Uploaded.Reading.each(new ProjectSheet(kinds, units.index())::read);
    }
}
