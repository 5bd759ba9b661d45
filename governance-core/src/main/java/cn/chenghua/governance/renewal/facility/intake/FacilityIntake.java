package cn.chenghua.governance.renewal.facility.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.LongWork;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.Position;
import cn.chenghua.governance.project.ProjectIntake;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.ProjectRows;
import cn.chenghua.governance.renewal.facility.FacilityDesk;
import cn.chenghua.governance.renewal.facility.FacilityItems;
import cn.chenghua.governance.renewal.facility.FacilityRepository;
import cn.chenghua.governance.renewal.facility.Site;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes facilities in row by row of a table: their projects by the rules of projects, and what is known of them beside. A row is
 * known by its number; one that says nothing new changes nothing, an empty cell leaves what is there.
 */
@Service
public class FacilityIntake {

    private final ProjectRows projects;
    private final ProjectIntake intake;
    private final FacilityDesk desk;
    private final FacilityRepository facilities;
    private final FacilityItems items;
    private final Clock clock;

    FacilityIntake(ProjectRows projects, ProjectIntake intake, FacilityDesk desk, FacilityRepository facilities,
            FacilityItems items, Clock clock) {
        this.projects = projects;
        this.intake = intake;
        this.desk = desk;
        this.facilities = facilities;
        this.items = items;
        this.clock = clock;
    }

    /** What would become of the rows; {@code seen} remembers the names of earlier pieces of the same table. */
    @Transactional(readOnly = true, label = LongWork.LABEL)
    public List<Outcome> judge(Actor actor, List<Row> piece, Map<String, Integer> seen) {
        return new FacilityPiece(actor, piece, items, clock.instant()).judge(projects, intake, facilities, seen);
    }

    /**
     * Takes all pieces in, in one transaction.
     *
     * @param onlyGood whether rows that cannot be taken are left out; otherwise the first of them takes everything back
     */
    @LongWork
    public Tally take(Actor actor, Iterator<List<Row>> pieces, boolean onlyGood, Consumer<Outcome> told) {
        var seen = new HashMap<String, Integer>();
        var tally = new Tally(0, 0, 0, 0);
        while (pieces.hasNext()) {
            var piece = new FacilityPiece(actor, pieces.next(), items, clock.instant());
            for (var outcome : piece.judge(projects, intake, facilities, seen)) {
                var refusal = outcome.refusal();
                if (refusal != null && !onlyGood) {
                    throw refusal;
                }
                tally = tally.with(outcome.fate());
                told.accept(outcome);
            }
            piece.write(intake, facilities, desk);
        }
        return tally;
    }

    /**
     * One row of a table and its number, the header being row 1; what is null or empty stays as it is.
     *
     * @param project the number of the facility's project; null to register it
     * @param item the code of its item, which gives its class
     * @param actual the days of its project's stages
     * @param closed when it closed again, with the reason
     */
    public record Row(int number, @Nullable String project, String name, UnitCode place, @Nullable String responsible,
            @Nullable String item, Site site, @Nullable Position point, Map<String, LocalDate> planned,
            Map<String, LocalDate> actual, @Nullable LocalDate closed, String reason, String evidence) {
    }
}
