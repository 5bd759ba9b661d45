package cn.chenghua.governance.monthly.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.monthly.Approval;
import cn.chenghua.governance.monthly.Approval.Level;
import cn.chenghua.governance.monthly.Approval.Party;
import cn.chenghua.governance.monthly.MonthBook.Lock;
import cn.chenghua.governance.monthly.MonthLines.Burden;
import cn.chenghua.governance.monthly.MonthLines.Count;
import cn.chenghua.governance.monthly.MonthLines.Line;
import cn.chenghua.governance.monthly.MonthLines.State;
import cn.chenghua.governance.monthly.MonthReport;
import cn.chenghua.governance.monthly.MonthStanding;
import cn.chenghua.governance.monthly.Snapshot;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A month as REST clients see it: its lock, and how each party stands. */
@Schema(name = "ReportMonth")
record MonthJson(String month, LocalDate asOf, LocalDate due, @Nullable LockJson lock, List<PartyJson> parties) {

    /** That the month was locked; the hash is over the frozen reports. */
    @Schema(name = "ReportMonthLock")
    record LockJson(Instant at, String by, int reports, String hash) {
        static @Nullable LockJson of(@Nullable Lock lock) {
            return lock == null ? null : new LockJson(lock.at(), lock.byName(), lock.reports(), lock.hash());
        }
    }

    /** How a party stands. */
    @Schema(name = "ReportMonthParty")
    record PartyJson(Level level, String party, int due, int confirmed, int stale, MonthStanding.State state, int waitsFor,
            @Nullable Boolean granted, @Nullable String by, @Nullable Instant at, @Nullable String reason) {
        static PartyJson of(MonthStanding.Line line) {
            Approval last = line.last();
            return new PartyJson(line.party().level(), line.party().key(), line.due(), line.said(), line.stale(), line.state(),
                    line.waiting().size(), last == null ? null : last.granted(), last == null ? null : last.givenByName(),
                    last == null ? null : last.givenAt(), last == null ? null : last.reason());
        }
    }

    /** The months that can be reported on. */
    @Schema(name = "ReportMonths")
    record MonthsJson(LocalDate asOf, List<MonthLineJson> months) {
    }

    @Schema(name = "ReportMonthLine")
    record MonthLineJson(String month, LocalDate due, boolean locked, Map<State, Integer> reports) {
        static MonthLineJson of(MonthsController.Row row) {
            var counts = new java.util.EnumMap<State, Integer>(State.class);
            row.counts().forEach((Count count) -> counts.put(count.state(), count.count()));
            return new MonthLineJson(row.month().toString(), row.due(), row.lock() != null, counts);
        }
    }

    /** What the records say of a project for the month; amounts in yuan. */
    @Schema(name = "MonthSnapshot")
    record SnapshotJson(@Nullable String stage, @Nullable LocalDate stageOn, @Nullable String nextStage,
            @Nullable LocalDate nextDue, @Nullable LocalDate nextForecast, BigDecimal planned, BigDecimal output, BigDecimal paid,
            BigDecimal outputTotal, BigDecimal paidTotal) {
        static SnapshotJson of(Snapshot of) {
            return new SnapshotJson(of.stage(), of.stageOn(), of.nextStage(), of.nextDue(), of.nextForecast(), of.planned(),
                    of.output(), of.paid(), of.outputTotal(), of.paidTotal());
        }
    }

    /** One edition of a report. */
    @Schema(name = "MonthReport")
    record ReportJson(int edition, SnapshotJson said, String remark, String reason, boolean afterLock, String by, Instant at) {
        static @Nullable ReportJson of(@Nullable MonthReport report) {
            return report == null
                    ? null
                    : new ReportJson(report.edition(), SnapshotJson.of(report.snapshot()), report.remark(), report.reason(),
                            report.afterLock(), report.saidByName(), report.saidAt());
        }
    }

    /** One project of the month; {@code seen} is what a confirmation gives back. */
    @Schema(name = "MonthReportLine")
    record LineJson(UUID project, String number, String name, String place, String responsible, State state, SnapshotJson now,
            String seen, @Nullable ReportJson last) {
        static LineJson of(Line line) {
            return new LineJson(line.project(), line.number(), line.name(), line.place().value(), line.responsible(),
                    line.state(), SnapshotJson.of(line.now()), line.now().fingerprint(), ReportJson.of(line.last()));
        }
    }

    @Schema(name = "MonthReportPage")
    record Page(String month, LocalDate asOf, Map<String, String> filtersApplied, Map<State, Integer> counts,
            List<LineJson> reports, @Nullable String next) {
    }

    /** All editions of the report on a project, and what the records say now. */
    @Schema(name = "MonthReportHistory")
    record HistoryJson(String month, UUID project, SnapshotJson now, String seen, List<ReportJson> editions) {
    }

    @Schema(name = "ReportingBurden")
    record BurdenJson(String month, String place, long reports, long fieldsOffered, long fieldsFilled, long seconds) {
        static BurdenJson of(Burden burden) {
            return new BurdenJson(burden.month().toString(), burden.place().value(), burden.reports(), burden.offered(),
                    burden.filled(), burden.seconds());
        }
    }

    /** A project and the sign of what was seen of it. */
    @Schema(name = "SeenReport")
    record SeenJson(@Nullable UUID project, @Nullable String seen) {
    }

    /** Reports to be confirmed as they were seen. */
    @Schema(name = "ConfirmReports")
    record ConfirmJson(@Nullable List<SeenJson> reports, @Nullable String remark) {
    }

    @Schema(name = "ConfirmedReports")
    record ConfirmedJson(int confirmed) {
    }

    /** An approval, or with {@code granted} false a request to look again. */
    @Schema(name = "ApproveMonth")
    record ApproveJson(@Nullable Level level, @Nullable String party, @Nullable Boolean granted, @Nullable String reason) {
        Party of() {
            return new Party(level == null ? Level.SUBDISTRICT : level, party == null ? "" : party);
        }
    }

    @Schema(name = "CorrectReport")
    record CorrectJson(@Nullable String seen, @Nullable String reason) {
    }

    static MonthJson of(YearMonth month, LocalDate asOf, LocalDate due, @Nullable Lock lock, List<MonthStanding.Line> lines) {
        return new MonthJson(month.toString(), asOf, due, LockJson.of(lock), lines.stream().map(PartyJson::of).toList());
    }
}
