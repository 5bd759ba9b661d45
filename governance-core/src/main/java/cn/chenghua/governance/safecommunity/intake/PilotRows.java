package cn.chenghua.governance.safecommunity.intake;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.project.intake.RowWork;
import cn.chenghua.governance.safecommunity.grid.PilotDesk;
import cn.chenghua.governance.safecommunity.person.SaidRefused;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes contracts of pilots in, known by their numbers, and their performance, known by measure and period. */
@Component
public class PilotRows implements RowWork<PilotRows.Row> {

    private final ProjectRepository projects;
    private final PilotDesk desk;
    private final Clock clock;

    PilotRows(ProjectRepository projects, PilotDesk desk, Clock clock) {
        this.projects = projects;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public Fate take(Actor actor, Row row) {
        var seen = desk.read(actor,
                projects.findByNumber(row.number).map(Project::id).orElseThrow(() -> SaidRefused.unknown(row.number)));
        if (row.measure != null) {
            return performed(actor, seen, row, row.measure);
        }
        return row.contract == null ? Fate.UNCHANGED : contracted(actor, seen, row, row.contract);
    }

    private Fate contracted(Actor actor, PilotDesk.Seen seen, Row row, String number) {
        var there = seen.pilot().contracts().stream().filter(one -> one.number().equals(number)).findFirst().orElse(null);
        if (there == null) {
            desk.sign(actor, seen.project().id(), seen.version(),
                    new PilotDesk.Signing(number, Stays.needed("organisation", row.organisation),
                            Stays.needed("begins", row.begins), Stays.needed("ends", row.ends), Stays.needed("yuan", row.yuan)),
                    row.proof());
            return Fate.NEW;
        }
        Stays.same("organisation", row.organisation, there.organisation());
        Stays.same("begins", row.begins, there.begins());
        amount("yuan", row.yuan, there.yuan());
        if (row.ends == null || row.ends.equals(there.ends())) {
            return Fate.UNCHANGED;
        }
        if (row.ends.isAfter(there.ends()) || row.ends.isBefore(there.begins())) {
            throw SaidRefused.stays("ends", there.ends().toString());
        }
        desk.end(actor, seen.project().id(), seen.version(), row.ends, row.proof());
        return Fate.CHANGED;
    }

    private Fate performed(Actor actor, PilotDesk.Seen seen, Row row, String measure) {
        var begins = Stays.needed("begins", row.begins);
        var ends = Stays.needed("ends", row.ends);
        var wanted = Stays.needed("wanted", row.wanted);
        var reached = Stays.needed("reached", row.reached);
        var there = seen.pilot().performances().stream()
                .filter(one -> one.measure().equals(measure) && one.begins().equals(begins) && one.ends().equals(ends))
                .findFirst().orElse(null);
        if (there == null) {
            desk.perform(actor, seen.project().id(), seen.version(),
                    new PilotDesk.Performed(Uuids.next(clock.instant()), begins, ends, measure, wanted, reached), row.proof());
            return Fate.NEW;
        }
        amount("wanted", wanted, there.wanted());
        amount("reached", reached, there.reached());
        return Fate.UNCHANGED;
    }

    private static void amount(String field, @Nullable BigDecimal said, BigDecimal there) {
        if (said != null && said.compareTo(there) != 0) {
            throw SaidRefused.stays(field, there.stripTrailingZeros().toPlainString());
        }
    }

    /**
     * A row of the table of pilots: a contract or, where a measure is named, what was reached in a period.
     *
     * @param number of the pilot
     * @param contract the number of the contract
     */
    public record Row(String number, @Nullable String contract, @Nullable String organisation, @Nullable LocalDate begins,
            @Nullable LocalDate ends, @Nullable BigDecimal yuan, @Nullable String measure, @Nullable BigDecimal wanted,
            @Nullable BigDecimal reached, String evidence) {
        private Proof proof() {
            return Proof.of(evidence, null);
        }
    }
}
