package cn.chenghua.governance.funding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.plan.Attributes;
import cn.chenghua.governance.plan.Fact;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.Project;

/** Makes postings out of wishes, whether one comes from a form or thousands from a table, and tells what they report. */
public final class Postings {

    private final Actor actor;
    private final Sources sources;
    private final Instant now;
    private final LocalDate today;

    public Postings(Actor actor, Sources sources, Instant now, LocalDate today) {
        this.actor = actor;
        this.sources = sources;
        this.now = now;
        this.today = today;
    }

    /** Posts a wish to the project's sums; the line that is to be written down. */
    public Entry post(Project project, ProjectFunds funds, PostEntry wish, Evidence rests) {
        var source = sources.get(wish.source()).code();
        var day = wish.day(today);
        var contract = funds.contract(wish.contract()).map(Contract::id).orElse(null);
        var above = funds.post(wish.kind(), wish.amount(), contract, wish.reason());
        var id = wish.id();
        return new Entry(id == null ? Uuids.next(now) : id, project.id(), wish.kind(), wish.month(), day, wish.amount(), source,
                contract, project.place(), rests.id(), wish.reason(), above, null, null,
                wish.fingerprint(project.id(), rests.text()), actor.username(), now);
    }

    public Evidence evidence(Project project, Proof proof) {
        return proof.evidence(project.place(), project.responsible(), actor, now);
    }

    /** The two lines of a transfer. */
    static List<Entry> lines(Transfer transfer, UnitCode from, UnitCode to) {
        return List.of(line(transfer, transfer.from(), from, transfer.amount().negate()),
                line(transfer, transfer.to(), to, transfer.amount()));
    }

    private static Entry line(Transfer transfer, UUID project, UnitCode place, java.math.BigDecimal amount) {
        return new Entry(Uuids.next(transfer.recordedAt()), project, FundKind.TRANSFER, YearMonth.from(transfer.day()),
                transfer.day(), amount, Source.UNSTATED, null, place, transfer.evidence(), transfer.reason(), false,
                null, transfer.id(), transfer.id() + (amount.signum() < 0 ? "-from" : "-to"), transfer.recordedBy(),
                transfer.recordedAt());
    }

    /**
     * What a posting reports to the plan's ledger: that a record with its amount came, or for a reversal that the record it
     * takes back went, on the same day. Intentions report nothing.
     */
    public static List<Fact.Report> reports(Project project, Entry entry) {
        var reports = new ArrayList<Fact.Report>();
        entry.kind().stage().ifPresent(stage -> {
            var reversed = entry.reverses();
            var amount = entry.amount().abs();
            var record = new Fact.Countable(Entry.RECORD_KIND, reversed == null ? entry.id() : reversed, project.name(),
                    entry.place(), attributes(project, entry), new Measures(null, null, amount, null));
            reports.add(new Fact.Report(record, stage, reversed == null ? Fact.Move.REACHED : Fact.Move.LEFT, entry.day(),
                    entry.evidence()));
        });
        return reports;
    }

    /** The project's own properties and the year, so that a rule can ask for 2017's investment alone. */
    private static Attributes attributes(Project project, Entry entry) {
        var values = new TreeMap<>(project.attributes().values());
        values.put("year", String.valueOf(entry.month().getYear()));
        return Attributes.of(values);
    }
}
