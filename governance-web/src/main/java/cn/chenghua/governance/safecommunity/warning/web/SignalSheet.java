package cn.chenghua.governance.safecommunity.warning.web;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.project.web.Uploaded;
import cn.chenghua.governance.safecommunity.warning.Signal;
import cn.chenghua.governance.safecommunity.warning.SignalDesk;
import cn.chenghua.governance.safecommunity.warning.SignalKind;
import cn.chenghua.governance.safecommunity.warning.SignalSource;
import cn.chenghua.governance.safecommunity.warning.Signals;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.ColumnNames;
import cn.chenghua.governance.site.table.Pieces;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Signals as a table; import and export alike. */
@Component
class SignalSheet implements TableDoor.Intake {

    private final SignalDesk desk;
    private final Signals signals;
    private final UnitNames units;
    private final ColumnNames columns;

    SignalSheet(SignalDesk desk, Signals signals, UnitNames units, MessageSource messages) {
        this.desk = desk;
        this.signals = signals;
        this.units = units;
        this.columns = new ColumnNames(messages, "warning.field.", "id", "source", "kind", "unit", "unit_name", "longitude",
                "latitude", "value", "measure", "at");
    }

    List<TableWriter.Column> headers() {
        return columns.headers();
    }

    void write(Signals.Filter filter, TableWriter writer) throws IOException {
        var measures = signals.kinds().stream().collect(Collectors.toMap(SignalKind::code, SignalKind::measure));
        var named = units.asOfNow();
        for (var piece : Pieces.<@Nullable UUID, Signal>after(null, (after, size) -> signals.list(filter, after, size),
                Signal::id)) {
            for (var one : piece) {
                writer.row(one.id().toString(), one.source().name(), one.kind(), one.place().value(), named.apply(one.place()),
                        one.longitude(), one.latitude(), one.value(), measures.get(one.kind()), one.at().toString());
            }
        }
    }

    @Override
    public Findings.Trial judge(Actor actor, byte[] content, @Nullable String encoding) {
        return table(content, encoding).judge("unit", rows(), piece -> outcomes(desk.judge(actor, sent(piece)), piece));
    }

    @Override
    public Tally take(Actor actor, byte[] content, @Nullable String encoding, boolean onlyGood, Consumer<Outcome> told) {
        return table(content, encoding).take(onlyGood, rows(), pieces -> take(actor, pieces, onlyGood, told));
    }

    private Tally take(Actor actor, Iterator<List<Row>> pieces, boolean onlyGood, Consumer<Outcome> told) {
        var tally = new Tally(0, 0, 0, 0);
        while (pieces.hasNext()) {
            var piece = pieces.next();
            for (var outcome : outcomes(desk.take(actor, sent(piece)), piece)) {
                var refusal = outcome.refusal();
                if (refusal != null && !onlyGood) {
                    throw refusal;
                }
                tally = tally.with(outcome.fate());
                told.accept(outcome);
            }
        }
        return tally;
    }

    private Uploaded table(byte[] content, @Nullable String encoding) {
        return Uploaded.table(content, encoding, columns, "id", "kind", "value", "at");
    }

    private Uploaded.Reading<Row> rows() {
        var index = units.index();
        return Uploaded.Reading.each(cells -> row(cells, index));
    }

    private static List<Outcome> outcomes(List<SignalDesk.Answer> answers, List<Row> piece) {
        return IntStream.range(0, piece.size()).mapToObj(at -> {
            var fate = switch (answers.get(at).outcome()) {
                case STORED -> Fate.NEW;
                case KNOWN -> Fate.UNCHANGED;
                case REFUSED -> Fate.REFUSED;
            };
            return new Outcome(piece.get(at).number(), fate, answers.get(at).refusal());
        }).toList();
    }

    private static List<Signal> sent(List<Row> piece) {
        return piece.stream().map(Row::signal).toList();
    }

    private @Nullable Row row(Cells cells, UnitIndex units) {
        var place = units.needed(cells);
        var id = cells.needed("id");
        var source = cells.constant("source", SignalSource.class);
        var kind = cells.needed("kind");
        var value = cells.needed("value") == null ? null : cells.decimal("value");
        var at = cells.needed("at");
        if (!cells.sound() || place == null || id == null || source == null || kind == null || value == null || at == null) {
            return null;
        }
        try {
            return new Row(cells.number(), new Signal(UUID.fromString(id), source, kind, place, cells.decimal("longitude"),
                    cells.decimal("latitude"), value, Instant.parse(at)));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            cells.refuse(e instanceof DateTimeParseException ? "at" : "id", "refusal.warning.choice",
                    e instanceof DateTimeParseException ? at : id);
        }
        return null;
    }

    /** One row of a table and its number. */
    private record Row(int number, Signal signal) {
    }
}
