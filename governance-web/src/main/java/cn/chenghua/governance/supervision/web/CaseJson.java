package cn.chenghua.governance.supervision.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.supervision.CaseEntry;
import cn.chenghua.governance.supervision.CaseEntry.Ground;
import cn.chenghua.governance.supervision.CaseEntry.Level;
import cn.chenghua.governance.supervision.CaseEntry.Outcome;
import cn.chenghua.governance.supervision.CaseLines;
import cn.chenghua.governance.supervision.CaseRows;
import cn.chenghua.governance.supervision.Charge;
import cn.chenghua.governance.supervision.Reckoning;
import cn.chenghua.governance.supervision.RegisterCase;
import cn.chenghua.governance.supervision.SupervisedCase;
import cn.chenghua.governance.supervision.SupervisedCase.Origin;
import cn.chenghua.governance.supervision.SupervisedCase.State;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A case with its chain as REST clients see it. */
@Schema(name = "SupervisedCase")
record CaseJson(LineJson summary, @Nullable ReckoningJson reckoning, List<EntryJson> chain) {

    static CaseJson of(SupervisedCase found, LocalDate today, @Nullable Reckoning reckoning, List<CaseRows.Link> chain) {
        return new CaseJson(LineJson.of(found, today), reckoning == null ? null : ReckoningJson.of(reckoning),
                chain.stream().map(EntryJson::of).toList());
    }

    /** A case in a list; {@code outcome} alone tells whether what is closed was put right. */
    @Schema(name = "SupervisedCaseLine")
    record LineJson(UUID id, long version, String number, String title, Origin origin, String place, String unit,
            String responsible, int days, State state, @Nullable Outcome outcome, @Nullable Level urged, @Nullable LocalDate due,
            @Nullable LocalDate waitsUntil, boolean overdue, @Nullable UUID project, @Nullable String target) {

        static LineJson of(CaseLines.Line line, LocalDate today) {
            return new LineJson(line.id(), line.version(), line.number(), line.title(), line.origin(), line.place().value(),
                    line.unit().value(), line.responsible(), line.days(), line.state(), line.outcome(), line.urged(),
                    line.dueOn(), line.waitsUntil(), line.overdue(today), line.project(), line.target());
        }

        static LineJson of(SupervisedCase found, LocalDate today) {
            return new LineJson(found.id(), found.version(), found.number(), found.title(), found.origin(),
                    found.place().value(), found.unit().value(), found.responsible(), found.charge().days(), found.state(),
                    found.outcome(), found.urged(), found.dueOn(), found.waitsUntil(), found.overdue(today), found.project(),
                    found.target());
        }
    }

    /** How the due day comes about. */
    @Schema(name = "DueDayReckoning")
    record ReckoningJson(LocalDate from, int days, int used, int left, int suspended, int free, @Nullable LocalDate due,
            boolean holidaysKnown) {
        static ReckoningJson of(Reckoning reckoning) {
            return new ReckoningJson(reckoning.from(), reckoning.days(), reckoning.used(), reckoning.left(),
                    reckoning.suspended(), reckoning.free(), reckoning.due(), reckoning.certain());
        }
    }

    /** One step. */
    @Schema(name = "SupervisedCaseEntry")
    record EntryJson(int position, CaseEntry.Kind kind, LocalDate day, Instant at, String by, String text,
            @Nullable UUID evidence, @Nullable String evidenceText, @Nullable Level level, @Nullable Ground ground,
            @Nullable Boolean granted, @Nullable Outcome outcome, @Nullable String unit, @Nullable String responsible,
            @Nullable Integer days, @Nullable LocalDate until, boolean finished, @Nullable String other,
            List<ReceiptJson> receipts) {
        static EntryJson of(CaseRows.Link link) {
            var entry = link.entry();
            var rest = link.rest();
            return new EntryJson(link.position(), entry.kind(), entry.day(), entry.doneAt(), entry.doneByName(), entry.text(),
                    entry.evidence(), rest == null ? null : rest.text(), entry.level(), entry.ground(), entry.granted(),
                    entry.outcome(), entry.unit(), entry.responsible(), entry.days(), entry.until(), entry.finished(),
                    entry.other(),
                    link.receipts().stream().map(receipt -> new ReceiptJson(receipt.by(), receipt.at())).toList());
        }
    }

    /** That somebody of the unit took notice. */
    @Schema(name = "SupervisedCaseReceipt")
    record ReceiptJson(String by, Instant at) {
    }

    /** A page of cases; {@code count} is exact up to ten thousand. */
    @Schema(name = "SupervisedCasePage")
    record Page(LocalDate asOf, int count, Map<String, String> filtersApplied, List<LineJson> cases, @Nullable String next) {
    }

    /** A case to be opened. */
    @Schema(name = "NewSupervisedCase")
    record NewCase(@Nullable String title, @Nullable Origin origin, @Nullable UUID project, @Nullable String target,
            @Nullable String warning, @Nullable String place, @Nullable String unit, @Nullable String responsible,
            @Nullable Integer days, @Nullable Boolean handOver, @Nullable String text, @Nullable String evidence) {

        RegisterCase wish(int usual) {
            return new RegisterCase(text(title), origin == null ? Origin.INSTRUCTION : origin, project, target, warning,
                    new UnitCode(text(place)),
                    new Charge(new UnitCode(text(unit)), text(responsible), days == null ? usual : days),
                    Boolean.TRUE.equals(handOver));
        }

        private static String text(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    /** What could be supervised, and the open case that answers it already. */
    @Schema(name = "Warning")
    record WarningJson(String source, String warning, Origin origin, String name, String cause, @Nullable UUID project,
            @Nullable String target, String place, String unit, String responsible, @Nullable String openCase) {
        static WarningJson of(String source, WarningBook.Row row) {
            var warning = row.warning();
            var answered = row.answered();
            return new WarningJson(source, warning.key(), warning.origin(), row.name(), row.cause(), warning.project(),
                    warning.target(), warning.place().value(), warning.unit().value(), warning.responsible(),
                    answered == null ? null : answered.number());
        }
    }

    /** The warnings of a source; {@code count} is exact up to ten thousand, {@code next} leads on where there are more. */
    @Schema(name = "WarningSource")
    record SourceJson(String source, int count, List<WarningJson> warnings, @Nullable String next) {
        static SourceJson of(WarningBook.Section section) {
            return new SourceJson(section.name(), section.count(),
                    section.rows().stream().map(row -> WarningJson.of(section.name(), row)).toList(), section.next() == null
                            ? null
                            : "/api/v1/supervision/warnings?source=" + section.name() + "&after=" + section.next());
        }
    }

    /** All warnings on a day. */
    @Schema(name = "Warnings")
    record WarningsJson(LocalDate asOf, List<SourceJson> sources) {
    }
}
