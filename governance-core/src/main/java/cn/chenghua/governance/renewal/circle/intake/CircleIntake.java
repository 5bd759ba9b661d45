package cn.chenghua.governance.renewal.circle.intake;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.LongWork;
import cn.chenghua.governance.network.NetworkRules;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.renewal.circle.Settlement;
import cn.chenghua.governance.renewal.circle.Settlements;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes settlements and facilities that stand already in; a row that says nothing new changes nothing. */
@Service
public class CircleIntake {

    private static final int MOST_RESIDENTS = 10_000_000;
    private final Settlements settlements;
    private final RegisteredSites sites;
    private final Hierarchies hierarchies;
    private final NetworkRules area;
    private final Trail trail;

    CircleIntake(Settlements settlements, RegisteredSites sites, Hierarchies hierarchies, NetworkRules area, Trail trail) {
        this.settlements = settlements;
        this.sites = sites;
        this.hierarchies = hierarchies;
        this.area = area;
        this.trail = trail;
    }

    /** Judges settlements piece by piece, without writing anything. */
    @Transactional(readOnly = true, label = LongWork.LABEL)
    public Function<List<Row<Settlement>>, List<Outcome>> judgeSettlements(Actor actor) {
        return judging(settlements(actor));
    }

    /** Judges facilities piece by piece, without writing anything. */
    @Transactional(readOnly = true, label = LongWork.LABEL)
    public Function<List<Row<RegisteredSite>>, List<Outcome>> judgeSites(Actor actor) {
        return judging(sites(actor));
    }

    private static <T> Function<List<Row<T>>, List<Outcome>> judging(KeyedRows<T> rows) {
        return piece -> piece.stream().map(rows::judge).toList();
    }

    @LongWork
    public Tally takeSettlements(Actor actor, Iterator<List<Row<Settlement>>> pieces, boolean onlyGood, Consumer<Outcome> told) {
        var rows = settlements(actor);
        var tally = rows.judge(pieces, onlyGood, told);
        settlements.put(rows.wanted(), actor.displayName());
        note("circle_settlement", rows.wanted().size());
        return tally;
    }

    @LongWork
    public Tally takeSites(Actor actor, Iterator<List<Row<RegisteredSite>>> pieces, boolean onlyGood, Consumer<Outcome> told) {
        var rows = sites(actor);
        var tally = rows.judge(pieces, onlyGood, told);
        sites.put(rows.wanted(), actor.displayName());
        note("circle_site", rows.wanted().size());
        return tally;
    }

    private void note(String kind, int count) {
        if (count > 0) {
            trail.note(Note.of(Act.IMPORT, Subject.many(kind)).counted(count));
        }
    }

    private KeyedRows<Settlement> settlements(Actor actor) {
        actor.check(Right.REORGANISE);
        var hierarchy = hierarchies.current();
        Map<String, Settlement> known = settlements.all().stream()
                .collect(Collectors.toMap(CircleIntake::key, Function.identity()));
        return new KeyedRows<>(CircleIntake::key, settlement -> {
            hierarchy.get(settlement.unit());
            within(settlement.longitude(), settlement.latitude());
            if (settlement.residents() < 0 || settlement.residents() > MOST_RESIDENTS) {
                throw IntakeRefused.residents(settlement.residents());
            }
        }, known);
    }

    private static String key(Settlement settlement) {
        return settlement.unit() + " " + settlement.standsFor();
    }

    private KeyedRows<RegisteredSite> sites(Actor actor) {
        actor.check(Right.REORGANISE);
        return new KeyedRows<>(RegisteredSite::key, site -> {
            var east = site.longitude();
            var north = site.latitude();
            if (east != null && north != null) {
                within(east, north);
            }
        }, sites.all().stream().collect(Collectors.toMap(RegisteredSite::key, Function.identity())));
    }

    private void within(double longitude, double latitude) {
        if (!area.box().contains(longitude, latitude)) {
            throw IntakeRefused.place(longitude, latitude);
        }
    }
}
