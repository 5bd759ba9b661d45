package cn.chenghua.governance.milestone.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.milestone.MilestoneLines.Line;
import cn.chenghua.governance.milestone.lamp.Colour;
import cn.chenghua.governance.milestone.lamp.Lamps;
import cn.chenghua.governance.project.ProjectKind;
import cn.chenghua.governance.project.ProjectKinds;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.web.SheetNotes;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.table.Download;
import cn.chenghua.governance.site.table.Pieces;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes milestones as the table that the import reads, some hundreds of projects at a time. */
@Component
class MilestoneExport {

    private final Lamps lamps;
    private final MilestoneColumns columns;
    private final ProjectKinds kinds;
    private final Sentences sentences;
    private final SheetNotes notes;

    MilestoneExport(Lamps lamps, MilestoneColumns columns, ProjectKinds kinds, Sentences sentences, SheetNotes notes) {
        this.lamps = lamps;
        this.columns = columns;
        this.kinds = kinds;
        this.sentences = sentences;
        this.notes = notes;
    }

    void csv(ProjectLines.Filter filter, @Nullable Colour colour, LocalDate day, HttpServletResponse response)
            throws IOException {
        Download.csv(response, "milestones", columns.headers(),
                writer -> write(filter, colour, day, writer, Evidence.Kind::name));
    }

    /** With the names of evidence instead of codes, as its drop-down list offers them. */
    void xlsx(ProjectLines.Filter filter, @Nullable Colour colour, LocalDate day, HttpServletResponse response)
            throws IOException {
        Download.xlsx(response, "milestones", sentences.say("milestone.list"), columns.headers(this::choices),
                notes.of(day.toString(), "milestone.filling.", columns.labels(), kinds.all()),
                writer -> write(filter, colour, day, writer, this::needs));
    }

    private List<String> choices(String column) {
        return switch (column) {
            case "stage" -> kinds.all().stream().flatMap(kind -> kind.stages().stream()).map(ProjectKind.Term::code).distinct()
                    .toList();
            case "needs" -> Stream.of(Evidence.Kind.values()).map(this::needs).toList();
            default -> List.of();
        };
    }

    private void write(ProjectLines.Filter filter, @Nullable Colour colour, LocalDate day, TableWriter writer,
            Function<Evidence.Kind, String> needs) throws IOException {
        for (var piece : Pieces.after("", (after, size) -> lamps.of(filter, after, size, day), lit -> lit.line().number())) {
            for (var lit : piece) {
                if (lit.line().own() && (colour == null || lit.lamp().colour() == colour)) {
                    rows(lit.line(), writer, needs);
                }
            }
        }
    }

    private String needs(Evidence.Kind kind) {
        return columns.name("milestone.needs.", kind);
    }

    private static void rows(Line line, TableWriter writer, Function<Evidence.Kind, String> naming) throws IOException {
        var names = new HashMap<UUID, String>();
        line.milestones().forEach(milestone -> names.put(milestone.id(), milestone.name()));
        for (var milestone : line.milestones()) {
            var before = milestone.predecessor();
            var needs = milestone.needs();
            writer.row(line.number(), line.name(), milestone.name(), milestone.stage(), milestone.planned(), milestone.forecast(),
                    milestone.actual(), milestone.responsible(), milestone.weight(), milestone.limitDays(),
                    before == null ? null : names.get(before), needs == null ? null : naming.apply(needs), null);
        }
    }
}
