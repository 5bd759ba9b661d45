package cn.chenghua.governance.safecommunity.warning.web;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.web.Questions;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.safecommunity.warning.Signal;
import cn.chenghua.governance.safecommunity.warning.SignalDesk;
import cn.chenghua.governance.safecommunity.warning.SignalKind;
import cn.chenghua.governance.safecommunity.warning.SignalSource;
import cn.chenghua.governance.safecommunity.warning.Signals;
import cn.chenghua.governance.site.UnitIndex;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.Pieces;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.Table;
import cn.chenghua.governance.site.table.TableRow;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Signals as a table; import and export alike. */
@Component
class SignalSheet implements TableDoor.Intake {

    private static final List<String> COLUMNS = List.of("id", "source", "kind", "unit", "unit_name", "longitude", "latitude",
            "value", "measure", "at");
    private static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private final SignalDesk desk;
    private final Signals signals;
    private final Hierarchies hierarchies;
    private final Questions questions;
    private final MessageSource messages;

    SignalSheet(SignalDesk desk, Signals signals, Hierarchies hierarchies, Questions questions, MessageSource messages) {
        this.desk = desk;
        this.signals = signals;
        this.hierarchies = hierarchies;
        this.questions = questions;
        this.messages = messages;
    }

    List<TableWriter.Column> headers() {
        return COLUMNS.stream().map(column -> TableWriter.Column.of(label(column))).toList();
    }

    void write(Signals.Filter filter, Function<UnitCode, String> named, TableWriter writer) throws IOException {
        var measures = signals.kinds().stream().collect(Collectors.toMap(SignalKind::code, SignalKind::measure));
        UUID after = null;
        while (true) {
            var piece = signals.list(filter, after, 500);
            for (var one : piece) {
                writer.row(one.id().toString(), one.source().name(), one.kind(), one.place().value(), named.apply(one.place()),
                        one.longitude(), one.latitude(), one.value(), measures.get(one.kind()), one.at().toString());
            }
            if (piece.size() < 500) {
                return;
            }
            after = piece.getLast().id();
        }
    }

    @Override
    public Findings.Trial judge(Actor actor, byte[] content, @Nullable String encoding) {
        var table = open(content, encoding);
        var found = new Findings();
        found.header(table, COLUMNS::contains, this::label);
        try (var rows = table.rows()) {
            return found.judge(pieces(rows, found::add), piece -> outcomes(desk.judge(actor, sent(piece)), piece), "unit",
                    this::label);
        }
    }

    @Override
    public Tally take(Actor actor, byte[] content, @Nullable String encoding, boolean onlyGood, Consumer<Outcome> told) {
        var tally = new Tally(0, 0, 0, 0);
        try (var rows = open(content, encoding).rows()) {
            var pieces = pieces(rows, Findings.stopping(onlyGood));
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
        }
        return tally;
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

    private Iterator<List<Row>> pieces(Stream<TableRow> rows, Consumer<RowNote> notes) {
        var units = new UnitIndex(hierarchies.current(), questions.today());
        return Pieces.of(rows.iterator(), row -> row(new Cells(row, notes), units));
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
        } catch (Refusal refusal) {
            cells.refuse(refusal.field(), "refusal." + refusal.code(), refusal.arguments());
        } catch (IllegalArgumentException | DateTimeParseException e) {
            cells.refuse(e instanceof DateTimeParseException ? "at" : "id", "refusal.warning.choice",
                    e instanceof DateTimeParseException ? at : id);
        }
        return null;
    }

    private Table open(byte[] content, @Nullable String encoding) {
        var names = new HashMap<String, String>();
        LOCALES.forEach(locale -> COLUMNS.forEach(column -> names.put(label(column, locale), column)));
        return Table.open(content, encoding == null || encoding.isBlank() ? null : encoding, names).requiring(this::label, "id",
                "kind", "value", "at");
    }

    private String label(String column) {
        return label(column, LocaleContextHolder.getLocale());
    }

    private String label(String column, Locale locale) {
        return String.valueOf(messages.getMessage("warning.field." + column, null, column, locale));
    }

    /** One row of a table and its number. */
    private record Row(int number, Signal signal) {
    }
}
