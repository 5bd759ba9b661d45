package cn.chenghua.governance.milestone.web;

import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.milestone.MilestoneIntake;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.project.web.Uploaded;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges an uploaded table of milestones and takes it in. */
@Component
class MilestoneImport implements TableDoor.Intake {

    private final MilestoneIntake intake;
    private final MilestoneColumns columns;
    private final ProjectKinds kinds;

    MilestoneImport(MilestoneIntake intake, MilestoneColumns columns, ProjectKinds kinds) {
        this.intake = intake;
        this.columns = columns;
        this.kinds = kinds;
    }

    @Override
    public Findings.Trial judge(Actor actor, byte[] content, @Nullable String encoding) {
        return table(content, encoding).judge("project", rows(), piece -> intake.judge(actor, piece));
    }

    @Override
    public Tally take(Actor actor, byte[] content, @Nullable String encoding, boolean onlyGood, Consumer<Outcome> told) {
        return table(content, encoding).take(onlyGood, rows(), pieces -> intake.take(actor, pieces, onlyGood, told));
    }

    private Uploaded table(byte[] content, @Nullable String encoding) {
        return Uploaded.table(content, encoding, columns, "project", "milestone");
    }

    private Uploaded.Reading<MilestoneIntake.Row> rows() {
        return (rows, notes) -> new MilestoneSheet(columns, kinds, notes).pieces(rows);
    }
}
