package cn.chenghua.governance.milestone.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.milestone.MilestoneIntake;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.ImportRefused;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.Table;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges an uploaded table of milestones and takes it in; both read it anew, so that neither holds it as a whole. */
@Component
class MilestoneImport {

    private final MilestoneIntake intake;
    private final MilestoneColumns columns;
    private final ProjectKinds kinds;

    MilestoneImport(MilestoneIntake intake, MilestoneColumns columns, ProjectKinds kinds) {
        this.intake = intake;
        this.columns = columns;
        this.kinds = kinds;
    }

    /** What would happen, without writing anything. */
    Findings.Trial judge(Actor actor, byte[] content, @Nullable String encoding) {
        var table = open(content, encoding);
        var found = new Findings();
        table.unknown(MilestoneColumns.ALL)
                .forEach(column -> found.add(RowNote.hint(1, column, column, "project.import.column")));
        var tally = new Tally(0, 0, 0, 0);
        try (var rows = table.rows()) {
            var pieces = new MilestoneSheet(kinds, found::add).pieces(rows.iterator());
            while (pieces.hasNext()) {
                for (var outcome : intake.judge(actor, pieces.next())) {
                    tally = tally.with(outcome.fate());
                    var refusal = outcome.refusal();
                    if (refusal != null) {
                        found.add(Findings.note(outcome.row(), refusal, "project"));
                    }
                }
            }
        }
        return found.trial(tally, columns::label);
    }

    /** Takes the table in; with {@code onlyGood} without the rows that cannot be taken. */
    Tally take(Actor actor, byte[] content, @Nullable String encoding, boolean onlyGood) {
        try (var rows = open(content, encoding).rows()) {
            var pieces = new MilestoneSheet(kinds, note -> {
                if (note.stops() && !onlyGood) {
                    throw ImportRefused.row(note.row());
                }
            }).pieces(rows.iterator());
            return intake.take(actor, pieces, onlyGood, _ -> {
            });
        }
    }

    private Table open(byte[] content, @Nullable String encoding) {
        return Table.open(content, encoding == null || encoding.isBlank() ? null : encoding, columns.names())
                .requiring("project", "milestone");
    }
}
