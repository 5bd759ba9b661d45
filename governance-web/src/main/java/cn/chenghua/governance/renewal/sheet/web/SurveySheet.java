package cn.chenghua.governance.renewal.sheet.web;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.project.intake.RowIntake;
import cn.chenghua.governance.project.sheet.web.RegisterSheet;
import cn.chenghua.governance.renewal.intake.SurveyRow;
import cn.chenghua.governance.renewal.intake.SurveyRows;
import cn.chenghua.governance.renewal.survey.Aspect;
import cn.chenghua.governance.renewal.survey.Survey;
import cn.chenghua.governance.renewal.survey.SurveyBook;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.ColumnNames;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Surveys of residents, withdrawn ones too. */
@Component
class SurveySheet extends RegisterSheet<SurveyRow> {

    private static final int PIECE = 500;

    private final SurveyBook book;
    private final EvidenceRepository evidence;
    private final UnitNames units;

    SurveySheet(RowIntake intake, SurveyRows rows, MessageSource messages, SurveyBook book, EvidenceRepository evidence,
            UnitNames units) {
        super(intake, rows, new ColumnNames(messages, "renewal.field.", "day", "unit", "unit_name", "method", "asked",
                "answered", "liveable", "resilient", "human", "evidence", "withdrawn"), "day");
        this.book = book;
        this.evidence = evidence;
        this.units = units;
    }

    @Override
    protected Function<Cells, @Nullable SurveyRow> reader() {
        var index = units.index();
        return cells -> read(cells, index);
    }

    private @Nullable SurveyRow read(Cells cells, UnitIndex index) {
        var place = index.needed(cells);
        var day = cells.needed("day") == null ? null : cells.day("day");
        var method = cells.needed("method");
        var asked = whole(cells, "asked");
        var answered = whole(cells, "answered");
        var scores = new EnumMap<Aspect, BigDecimal>(Aspect.class);
        for (var aspect : Aspect.values()) {
            var score = cells.decimal(aspect.name().toLowerCase(Locale.ROOT));
            if (score != null) {
                scores.put(aspect, score);
            }
        }
        return place == null || day == null || method == null || asked == null || answered == null
                ? null
                : new SurveyRow(place, day, method, asked, answered, scores, said(cells.text("evidence")),
                        said(cells.text("withdrawn")));
    }

    private static @Nullable Integer whole(Cells cells, String column) {
        var number = cells.needed(column) == null ? null : cells.decimal(column);
        try {
            return number == null ? null : (Integer) number.intValueExact();
        } catch (ArithmeticException e) {
            cells.refuse(column, "renewal.import.whole");
            return null;
        }
    }

    @Override
    protected void write(Actor actor, TableWriter writer) throws IOException {
        var names = units.asOfNow();
        List<Survey> piece = book.list(actor.reads(), null, PIECE);
        while (!piece.isEmpty()) {
            for (var survey : piece) {
                writer.row(survey.day(), survey.place().value(), names.apply(survey.place()), survey.method(), survey.asked(),
                        survey.answered(), survey.scores().get(Aspect.LIVEABLE), survey.scores().get(Aspect.RESILIENT),
                        survey.scores().get(Aspect.HUMAN), rests(actor, survey.evidence()), survey.withdrawn());
            }
            piece = book.list(actor.reads(), piece.getLast().id(), PIECE);
        }
    }

    private @Nullable String rests(Actor actor, UUID id) {
        return evidence.find(id, actor.reads()).map(Evidence::text).orElse(null);
    }
}
