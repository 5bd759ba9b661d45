package cn.chenghua.governance.milestone.web;

import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.milestone.MilestoneIntake;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.site.table.Table;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges an uploaded table of milestones and takes it in; both read it anew, so that neither holds it as a whole. */
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
        var table = open(content, encoding);
        var found = new Findings();
        found.header(table, MilestoneColumns.ALL::contains, columns::label);
        try (var rows = table.rows()) {
            return found.judge(new MilestoneSheet(columns, kinds, found::add).pieces(rows.iterator()),
                    piece -> intake.judge(actor, piece), "project", columns::label);
        }
    }

    @Override
    public Tally take(Actor actor, byte[] content, @Nullable String encoding, boolean onlyGood,
            Consumer<Outcome> told) {
        try (var rows = open(content, encoding).rows()) {
            return intake.take(actor, new MilestoneSheet(columns, kinds, Findings.stopping(onlyGood)).pieces(rows.iterator()),
                    onlyGood, told);
        }
    }

    private Table open(byte[] content, @Nullable String encoding) {
        return Table.open(content, encoding == null || encoding.isBlank() ? null : encoding, columns.names())
                .requiring(columns::label, "project", "milestone");
    }
}
