package cn.chenghua.governance.safecommunity.intake;

import java.time.Clock;
import java.util.Objects;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.project.intake.RowWork;
import cn.chenghua.governance.safecommunity.person.SaidRefused;
import cn.chenghua.governance.safecommunity.volunteer.Pair;
import cn.chenghua.governance.safecommunity.volunteer.Pairing;
import cn.chenghua.governance.safecommunity.volunteer.Served;
import cn.chenghua.governance.safecommunity.volunteer.ServiceDesk;
import cn.chenghua.governance.safecommunity.volunteer.ServiceEntry;
import cn.chenghua.governance.safecommunity.volunteer.ServiceRefused;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes pairings with their hours in. Hours come in as entered by whoever takes the table in: a member's own wait for the
 * community, those of anybody else are marked and never count. A table confirms nothing.
 */
@Component
public class HourRows implements RowWork<HourRows.Row> {

    private final ProjectRepository projects;
    private final ServiceDesk desk;
    private final Clock clock;

    HourRows(ProjectRepository projects, ServiceDesk desk, Clock clock) {
        this.projects = projects;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public Fate take(Actor actor, Row row) {
        var id = projects.findByNumber(row.number).map(Project::id).orElseThrow(() -> SaidRefused.unknown(row.number));
        var seen = desk.read(actor, id);
        var fate = Fate.UNCHANGED;
        if (row.pair != null && !row.says(seen.pairing())) {
            fate = seen.pairing() == null ? Fate.NEW : Fate.CHANGED;
            seen = desk.pair(actor, id, seen.version(), row.pair);
        }
        if (row.served == null) {
            return fate;
        }
        var pairing = seen.pairing();
        var there = pairing == null ? null : pairing.entries().stream().filter(row::means).findFirst().orElse(null);
        if (row.state == ServiceEntry.State.CONFIRMED && (there == null || there.state() != row.state)) {
            throw ServiceRefused.byTable();
        }
        if (there != null) {
            return fate;
        }
        desk.enter(actor, id, Uuids.next(clock.instant()), row.served);
        return fate == Fate.UNCHANGED ? Fate.NEW : fate;
    }

    /**
     * A row of the table of pairings: who is paired, and one time served.
     *
     * @param number of the pairing
     * @param pair null where the row leaves it as it is
     * @param served null where the row tells of no time
     * @param state how far the row says the time is
     */
    public record Row(String number, @Nullable Pair pair, @Nullable Served served, ServiceEntry.@Nullable State state) {

        private boolean says(@Nullable Pairing there) {
            return there != null && pair != null && pair.equals(
                    new Pair(there.member(), there.name(), there.branch(), there.begins(), there.ends()));
        }

        private boolean means(ServiceEntry entry) {
            return Objects.equals(served, new Served(entry.day(), entry.begins(), entry.ends(), entry.activity()));
        }
    }
}
