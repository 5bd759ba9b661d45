package cn.chenghua.governance.funding.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.funding.Contract;
import cn.chenghua.governance.funding.Entry;
import cn.chenghua.governance.funding.FundingRefused;
import cn.chenghua.governance.funding.Postings;
import cn.chenghua.governance.funding.ProjectFunds;
import cn.chenghua.governance.plan.Fact;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectIntake.Outcome;

/** Some hundreds of rows on their way into the ledger: judged one by one, written together. */
final class FundingPiece {

    private final Actor actor;
    private final List<FundingIntake.Row> rows;
    private final FundingIntake.Desk desk;
    private final FundingIntake.Seen seen;
    private final Instant now;
    private final Postings postings;
    private final Map<String, Project> projects = new HashMap<>();
    private final Map<UUID, ProjectFunds> funds = new HashMap<>();
    private final Map<UUID, Entry> known = new HashMap<>();
    private Set<String> origins = Set.of();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Fact.Report> reports = new ArrayList<>();

    FundingPiece(Actor actor, List<FundingIntake.Row> rows, FundingIntake.Desk desk, FundingIntake.Seen seen) {
        this.actor = actor;
        this.rows = rows;
        this.desk = desk;
        this.seen = seen;
        this.now = desk.clock().instant();
        this.postings = new Postings(actor, desk.sources(), now, today());
    }

    private LocalDate today() {
        return now.atZone(Days.ZONE).toLocalDate();
    }

    List<Outcome> judge(boolean hold) {
        desk.projects().ofNumbers(rows.stream().map(FundingIntake.Row::project).distinct().toList())
                .forEach(project -> projects.put(project.number(), project));
        desk.book().findAll(rows.stream().map(FundingIntake.Row::id).filter(Objects::nonNull).map(Objects::requireNonNull)
                .toList()).forEach(entry -> known.put(entry.id(), entry));
        load(hold);
        origins = desk.book().origins(rows.stream().flatMap(row -> sign(row).stream()).toList());
        return rows.stream().map(this::judge).toList();
    }

    private void load(boolean hold) {
        var ids = projects.values().stream().map(Project::id).sorted().toList();
        if (hold) {
            desk.book().open(ids);
            desk.funds().findAndHold(ids).forEach(each -> funds.put(each.project(), each));
        } else {
            desk.funds().findByProjectIn(ids).forEach(each -> funds.put(each.project(), seen.remembered(each.trial())));
            ids.forEach(id -> funds.computeIfAbsent(id, none -> seen.remembered(ProjectFunds.none(none))));
        }
    }

    /** The sign by which a new row is recognised; none where the row cannot be posted anyhow. */
    private List<String> sign(FundingIntake.Row row) {
        var project = projects.get(row.project());
        try {
            return project == null || row.id() != null
                    ? List.of()
                    : List.of(row.said().wish().fingerprint(project.id(), row.evidence()));
        } catch (Refusal _) {
            return List.of();
        }
    }

    private Outcome judge(FundingIntake.Row row) {
        try {
            return new Outcome(row.number(), fate(row), null);
        } catch (Refusal refusal) {
            return new Outcome(row.number(), Fate.REFUSED, refusal);
        }
    }

    private Fate fate(FundingIntake.Row row) {
        var project = projects.get(row.project());
        if (project == null || !actor.reads().covers(project.place(), project.responsible())) {
            throw FundingRefused.project(row.project());
        }
        actor.check(Right.EDIT_PROJECTS, project.place(), project.responsible());
        var id = row.id();
        if (id != null) {
            return same(row, project, known.get(id));
        }
        var places = row.place();
        if (places != null && !places.contains(project.place())) {
            throw FundingRefused.place(project.place().value());
        }
        var wish = row.said().wish();
        var origin = wish.fingerprint(project.id(), row.evidence());
        seen.once(origin, row.number());
        if (origins.contains(origin)) {
            return Fate.UNCHANGED;
        }
        var rests = postings.evidence(project, Proof.of(row.evidence(), null));
        var entry = postings.post(project, Objects.requireNonNull(funds.get(project.id())), wish, rests);
        evidence.add(rests);
        entries.add(entry);
        reports.addAll(Postings.reports(project, entry));
        return Fate.NEW;
    }

    private Fate same(FundingIntake.Row row, Project project, @org.jspecify.annotations.Nullable Entry there) {
        if (there == null) {
            throw FundingRefused.noSuchId(String.valueOf(row.id()));
        }
        var said = row.said();
        var contract = Objects.requireNonNull(funds.get(project.id())).contract(said.contract()).map(Contract::id).orElse(null);
        var same = there.project().equals(project.id()) && there.kind() == said.kind() && there.month().equals(said.month())
                && there.amount().compareTo(said.amount()) == 0 && Objects.equals(there.contract(), contract)
                && (said.source().isEmpty() || desk.sources().get(said.source()).code().equals(there.source()));
        if (!same) {
            throw FundingRefused.fixed(there.id().toString());
        }
        return Fate.UNCHANGED;
    }

    void write() {
        if (entries.isEmpty()) {
            return;
        }
        desk.evidence().addAll(evidence);
        desk.book().add(entries);
        desk.trail().note(Note.of(Act.IMPORT, Subject.many(Entry.RECORD_KIND)).counted(entries.size()));
        if (!reports.isEmpty()) {
            desk.ledger().report(actor, reports.stream().sorted(Comparator.comparing(Fact.Report::day)).toList());
        }
    }
}
