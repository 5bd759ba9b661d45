package cn.chenghua.governance.plan.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.plan.Progress;
import cn.chenghua.governance.plan.ProgressReport.Question;
import cn.chenghua.governance.site.Figures;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.table.TableWriter;
import cn.chenghua.governance.site.table.TableWriter.Column;
import cn.chenghua.governance.site.table.TableWriter.Note;
import cn.chenghua.governance.site.table.TableWriter.Notes;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The progress report as a table: a row for the whole of each target, then one for each of its units. */
@Component
class ProgressTable {

    private static final List<String> COLUMNS = List.of("code", "name", "initiative", "unitCode", "unitName", "scale", "quantity",
            "planned",
            "actual", "difference", "percent", "status", "start", "due", "commitment", "definition", "asOf");

    private final Hierarchies hierarchies;
    private final Sentences sentences;
    private final Figures figures;

    ProgressTable(Hierarchies hierarchies, Sentences sentences, Figures figures) {
        this.hierarchies = hierarchies;
        this.sentences = sentences;
        this.figures = figures;
    }

    byte[] write(List<Progress> rows, Question question, boolean csv) {
        var columns = COLUMNS.stream().map(c -> Column.of(sentences.say("plan.column." + c))).toList();
        var out = new ByteArrayOutputStream();
        var sheet = sentences.say("plan.report");
        try (var writer = csv
                ? TableWriter.csv(out, columns)
                : TableWriter.xlsx(out, sheet, columns, new Notes(sentences.say("plan.notes"), notes(question)))) {
            var hierarchy = hierarchies.current();
            for (var progress : rows) {
                write(writer, progress, question, hierarchy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void write(TableWriter writer, Progress progress, Question question, Hierarchy hierarchy) throws IOException {
        var asked = question.unit() == null ? hierarchy.district().code() : question.unit();
        writer.row(cells(progress, asked.value(), hierarchy.name(asked, question.asOf()), progress.quantity(), progress.planned(),
                progress.actual(), progress.difference(), progress.share(), word("status.", progress.status())));
        for (var part : progress.figure().parts()) {
            var code = part.place().unit();
            var name = hierarchy.name(code, question.asOf());
            writer.row(cells(progress, code.value(), part.place().unassigned() ? sentences.say("plan.unassigned", name) : name,
                    null, null,
                    part.actual(), null, null, ""));
        }
    }

    private @Nullable Object[] cells(Progress progress, String unit, String unitName, @Nullable BigDecimal quantity,
            @Nullable BigDecimal planned,
            @Nullable BigDecimal actual, @Nullable BigDecimal difference, @Nullable BigDecimal share, String status) {
        var target = progress.target();
        var terms = progress.definition().terms();
        return Stream.<@Nullable Object>of(target.code(), Questions.english() ? target.nameEn() : target.name(),
                word("plan.initiative.", target.initiative()), unit, unitName, figures.unit(terms.scale()), quantity, planned,
                actual, difference,
                share, status, progress.start(), progress.due(), word("plan.commitment.", terms.commitment()),
                progress.definitionNumber(),
                progress.asOf()).toArray();
    }

    private List<Note> notes(Question question) {
        return List.of(new Note(sentences.say("plan.column.asOf"), question.asOf().toString()),
                new Note(sentences.say("plan.hierarchy"),
                        sentences.say("plan.hierarchy." + question.view().name().toLowerCase(Locale.ROOT))),
                new Note(sentences.say("plan.definitions"), sentences.say("plan.definitions.note")));
    }

    private String word(String family, Enum<?> constant) {
        return sentences
                .say(family + constant.name().toLowerCase(Locale.ROOT).replace('_', family.equals("status.") ? '-' : '_'));
    }
}
