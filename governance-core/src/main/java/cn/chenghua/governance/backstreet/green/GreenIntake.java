package cn.chenghua.governance.backstreet.green;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.LongWork;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.ProjectRows;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the green register in row by row of a table or map. A row whose number is known draws and measures that project, any
 * other registers one; a row that says nothing new changes nothing.
 */
@Service
public class GreenIntake {

    private final GreenDesk desk;
    private final GreenSites sites;
    private final ProjectDesk projects;
    private final ProjectRows rows;
    private final Hierarchies hierarchies;
    private final Clock clock;

    GreenIntake(GreenDesk desk, GreenSites sites, ProjectDesk projects, ProjectRows rows, Hierarchies hierarchies, Clock clock) {
        this.desk = desk;
        this.sites = sites;
        this.projects = projects;
        this.rows = rows;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    /** What would become of the rows; {@code seen} remembers the numbers of earlier pieces of the same table. */
    @Transactional(readOnly = true, label = LongWork.LABEL)
    public List<Outcome> judge(Actor actor, List<Row> piece, boolean moved, Map<String, Integer> seen) {
        var known = known(piece);
        var kept = kept(known);
        return piece.stream().map(row -> judge(actor, row, known, kept, moved, seen)).toList();
    }

    private Map<String, Project> known(List<Row> piece) {
        return rows.ofNumbers(piece.stream().map(row -> row.wish().number()).toList()).stream()
                .collect(Collectors.toMap(Project::number, Function.identity()));
    }

    private Map<UUID, GreenSite> kept(Map<String, Project> known) {
        return sites.findAll(known.values().stream().map(Project::id).toList());
    }

    private Outcome judge(Actor actor, Row row, Map<String, Project> known, Map<UUID, GreenSite> kept, boolean moved,
            Map<String, Integer> seen) {
        try {
            var earlier = seen.putIfAbsent(row.wish().number(), row.number());
            if (earlier != null) {
                throw GreenRefused.twice(row.wish().number(), earlier);
            }
            return new Outcome(row.number(), fate(actor, row.wish(), known.get(row.wish().number()), kept, moved), null);
        } catch (Refusal refusal) {
            return new Outcome(row.number(), Fate.REFUSED, refusal);
        }
    }

    private Fate fate(Actor actor, GreenWish wish, @Nullable Project old, Map<UUID, GreenSite> kept, boolean moved) {
        if (old == null) {
            var fresh = wish.fresh();
            hierarchies.current().get(fresh.place());
            actor.check(Right.EDIT_PROJECTS, fresh.place(), Objects.requireNonNullElse(fresh.responsible(), ""));
            var level = GreenWish.level(fresh.kind(), fresh.classCode());
            share(wish, wish.over(GreenSite.fresh(new UUID(0, 0), level, wish.stated())));
            return Fate.NEW;
        }
        actor.check(Right.EDIT_PROJECTS, old.place(), old.responsible());
        var level = GreenWish.level(old.kind(), old.classCode());
        if (wish.kind() != null && !wish.kind().equals(old.kind())) {
            throw GreenRefused.kind(wish.kind());
        }
        var site = kept.getOrDefault(old.id(), GreenSite.fresh(old.id(), level, level.amount(old.measures())));
        var next = wish.over(site);
        share(wish, next);
        var was = site.geometry();
        var is = wish.geometry();
        var shifted = was == null || is == null || moved ? 0 : Shift.metres(was, is);
        if (shifted > 0) {
            throw GreenRefused.shifted(shifted);
        }
        return next.same(site) && !wish.tellsShare(site) ? Fate.UNCHANGED : Fate.CHANGED;
    }

    /** Refuses a share that could not be told of the site. */
    private void share(GreenWish wish, GreenSite site) {
        var share = wish.share();
        if (share != null) {
            site.completed(new GreenSite.Completion(share, day(wish), site.project(), ""));
        }
    }

    private LocalDate day(GreenWish wish) {
        return wish.shareOn() == null ? LocalDate.ofInstant(clock.instant(), Days.ZONE) : wish.shareOn();
    }

    /**
     * Takes all pieces in, in one transaction.
     *
     * @param moved whether places that lie off as a shifted map would put them are meant so
     * @param onlyGood whether rows that cannot be taken are left out; otherwise the first of them takes everything back
     */
    @LongWork
    public Tally take(Actor actor, Iterator<List<Row>> pieces, boolean moved, boolean onlyGood, Consumer<Outcome> told) {
        var seen = new HashMap<String, Integer>();
        var tally = new Tally(0, 0, 0, 0);
        while (pieces.hasNext()) {
            var piece = pieces.next();
            var known = known(piece);
            var kept = kept(known);
            for (var row : piece) {
                var outcome = judge(actor, row, known, kept, moved, seen);
                var refusal = outcome.refusal();
                if (refusal != null && !onlyGood) {
                    throw refusal;
                }
                if (refusal == null && outcome.fate() != Fate.UNCHANGED) {
                    write(actor, row.wish(), known.get(row.wish().number()));
                }
                tally = tally.with(outcome.fate());
                told.accept(outcome);
            }
        }
        return tally;
    }

    private void write(Actor actor, GreenWish wish, @Nullable Project old) {
        var proof = Proof.of(wish.evidence().isBlank() ? wish.source() : wish.evidence(), null);
        var id = old == null ? projects.register(actor, wish.fresh(), Proof.note("")).id() : old.id();
        var site = desk.read(actor, id).site();
        if (wish.stated() != null) {
            site = desk.state(actor, id, site.version(), wish.stated(), proof).site();
        }
        if (wish.geometry() != null) {
            site = desk.draw(actor, id, site.version(), wish.geometry(), wish.source(),
                    wish.basis() == null ? site.basis() : wish.basis(), proof).site();
        } else if (wish.basis() != null) {
            site = desk.count(actor, id, site.version(), wish.basis(), proof).site();
        }
        if (wish.share() != null && wish.tellsShare(site)) {
            desk.complete(actor, id, site.version(), wish.share(), day(wish), proof);
        }
    }

    /** One row of a table and its number, the header being row 1. */
    public record Row(int number, GreenWish wish) {
    }
}
