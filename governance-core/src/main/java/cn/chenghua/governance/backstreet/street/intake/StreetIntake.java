package cn.chenghua.governance.backstreet.street.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.backstreet.line.StreetLines;
import cn.chenghua.governance.backstreet.rule.StreetRuleBook;
import cn.chenghua.governance.backstreet.street.BackStreet;
import cn.chenghua.governance.backstreet.street.BackStreetRepository;
import cn.chenghua.governance.backstreet.street.Street;
import cn.chenghua.governance.backstreet.street.acceptance.Acceptance;
import cn.chenghua.governance.backstreet.street.acceptance.AcceptanceBook;
import cn.chenghua.governance.backstreet.street.acceptance.Independence;
import cn.chenghua.governance.backstreet.street.lookback.LookBack;
import cn.chenghua.governance.backstreet.street.lookback.LookBackBook;
import cn.chenghua.governance.district.LongWork;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectIntake;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.project.ProjectRows;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back streets in row by row of a table, in pieces of some hundreds: what describes them, their lines, and acceptances and
 * look-backs that stand on paper. A row that says nothing new changes nothing.
 */
@Service
public class StreetIntake {

    private final ProjectRows projects;
    private final ProjectIntake intake;
    private final ProjectRepository single;
    private final ProjectDesk desk;
    private final BackStreetRepository details;
    private final StreetLines lines;
    private final AcceptanceBook acceptances;
    private final LookBackBook lookBacks;
    private final Independence independence;
    private final StreetRuleBook rules;
    private final EvidenceRepository evidence;
    private final Trail trail;
    private final Clock clock;

    StreetIntake(ProjectRows projects, ProjectIntake intake, ProjectRepository single, ProjectDesk desk,
            BackStreetRepository details, StreetLines lines, AcceptanceBook acceptances, LookBackBook lookBacks,
            Independence independence, StreetRuleBook rules, EvidenceRepository evidence, Trail trail, Clock clock) {
        this.projects = projects;
        this.intake = intake;
        this.single = single;
        this.desk = desk;
        this.details = details;
        this.lines = lines;
        this.acceptances = acceptances;
        this.lookBacks = lookBacks;
        this.independence = independence;
        this.rules = rules;
        this.evidence = evidence;
        this.trail = trail;
        this.clock = clock;
    }

    /** What would become of the rows; nothing is written. */
    @Transactional(readOnly = true, label = LongWork.LABEL)
    public List<Outcome> judge(Actor actor, List<Row> piece, String source) {
        var judging = piece(actor, piece, source);
        return piece.stream().map(judging::judge).toList();
    }

    /**
     * Takes all pieces in, in one transaction.
     *
     * @param source where lines come from
     * @param onlyGood whether rows that cannot be taken are left out; otherwise the first of them takes everything back
     */
    @LongWork
    public Tally take(Actor actor, Iterator<List<Row>> pieces, String source, boolean onlyGood, Consumer<Outcome> told) {
        var tally = new Tally(0, 0, 0, 0);
        while (pieces.hasNext()) {
            var rows = pieces.next();
            var piece = piece(actor, rows, source);
            for (var row : rows) {
                var outcome = piece.judge(row);
                var refusal = outcome.refusal();
                if (refusal != null && !onlyGood) {
                    throw refusal;
                }
                tally = tally.with(outcome.fate());
                told.accept(outcome);
            }
            write(actor, piece.gathered());
        }
        return tally;
    }

    private StreetPiece piece(Actor actor, List<Row> rows, String source) {
        var found = projects.ofNumbers(rows.stream().map(row -> row.wish().number()).distinct().toList()).stream()
                .filter(project -> project.kind().equals(Street.KIND))
                .filter(project -> actor.reads().covers(project.place(), project.responsible())).toList();
        var ids = found.stream().map(Project::id).toList();
        var known = details.findAllById(ids).stream().collect(Collectors.toMap(BackStreet::projectId, Function.identity()));
        var accepted = acceptances.ofStreets(ids);
        var looked = lookBacks.ofStreets(ids);
        var stories = new HashMap<String, Story>();
        for (var project : found) {
            var id = project.id();
            var detail = known.get(id);
            stories.put(project.number(), new Story(new Street(project, detail == null ? new BackStreet(id) : detail.copy()),
                    accepted.getOrDefault(id, List.of()), looked.getOrDefault(id, List.of())));
        }
        return new StreetPiece(actor, rules.current(), independence, clock.instant(), source, stories, lines.of(ids));
    }

    private void write(Actor actor, Gathered gathered) {
        var now = clock.instant();
        var written = gathered.details.stream().distinct().toList();
        details.saveAll(written.stream().map(copy -> details.findById(copy.projectId()).map(there -> there.like(copy))
                .orElse(copy)).toList());
        gathered.lines.forEach(line -> lines.put(line, actor.username(), now));
        gathered.batches.forEach(batch -> write(actor, batch, now));
        if (!written.isEmpty()) {
            trail.note(Note.of(Act.IMPORT, Subject.many("back_street")).counted(written.size()));
        }
    }

    private void write(Actor actor, Gathered.Batch batch, Instant now) {
        evidence.addAll(
                Stream.concat(batch.acceptances.stream(), batch.lookBacks.stream()).map(StreetPiece.Taken::rests).toList());
        acceptances.add(batch.acceptances.stream().map(StreetPiece.Taken::record).toList());
        var wishes = List.copyOf(batch.projects.values());
        if (!wishes.isEmpty()) {
            var rows = IntStream.range(0, wishes.size()).mapToObj(at -> new ProjectIntake.Row(at, wishes.get(at))).toList();
            intake.take(actor, List.of(rows).iterator(), false, _ -> {
            });
        }
        acceptances.count(batch.acceptances.stream().map(StreetPiece.Taken::record).filter(Acceptance::passed)
                .map(Acceptance::id).toList(), now);
        lookBacks.add(batch.lookBacks.stream().map(StreetPiece.Taken::record).toList());
        batch.lookBacks.stream().filter(taken -> taken.record().uncounted()).forEach(taken -> goBack(actor, taken));
    }

    private void goBack(Actor actor, StreetPiece.Taken<LookBack> taken) {
        var project = single.findById(taken.record().project()).orElseThrow();
        desk.goBack(actor, project.id(), project.version(), Street.COMPLETED, taken.record().told().day(),
                Proof.of(taken.rests().text(), null));
    }

    /** One row of a table and its number, the header being row 1. */
    public record Row(int number, StreetWish wish) {
    }
}
