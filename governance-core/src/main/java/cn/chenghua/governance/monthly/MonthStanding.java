package cn.chenghua.governance.monthly;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.monthly.Approval.Level;
import cn.chenghua.governance.monthly.Approval.Party;

import org.jspecify.annotations.Nullable;

/**
 * How far the approval of a month has come, worked out from its reports and approvals: a department waits for the sub-districts
 * its projects lie in, the district for all. An approval falls when one it rests on is given anew.
 */
public final class MonthStanding {

    private final Map<Party, Line> lines = new TreeMap<>();
    private final Parties parties;

    MonthStanding(List<Tally> tallies, List<Approval> approvals, Parties parties) {
        this.parties = parties;
        var sums = new TreeMap<Party, Sum>();
        for (var tally : tallies) {
            var below = parties.subdistrict(tally.place());
            var beside = parties.department(tally.responsible());
            below.ifPresent(party -> sums.computeIfAbsent(party, _ -> new Sum()).add(tally));
            beside.ifPresent(party -> sums.computeIfAbsent(party, _ -> new Sum()).add(tally).after(below.orElse(null)));
            var top = sums.computeIfAbsent(parties.district(), _ -> new Sum()).add(tally);
            top.after(below.orElse(null)).after(beside.orElse(null));
        }
        sums.forEach((party, sum) -> lines.put(party, line(party, sum, approvals)));
    }

    /** Parties come in the order of their levels, so those a line waits for are there already. */
    private Line line(Party party, Sum sum, List<Approval> approvals) {
        var place = -1;
        @Nullable
        Approval last = null;
        for (int i = 0; i < approvals.size(); i++) {
            if (approvals.get(i).party().equals(party)) {
                place = i;
                last = approvals.get(i);
            }
        }
        var at = place;
        var waiting = sum.below.stream().map(this::of).filter(below -> below.state != State.APPROVED).map(Line::party).toList();
        var overtaken = sum.below.stream().map(this::of).anyMatch(below -> below.place > at);
        var granted = last != null && last.granted() && !overtaken && waiting.isEmpty();
        var complete = sum.said == sum.due && sum.stale == 0 && waiting.isEmpty();
        return new Line(party, sum.due, sum.said, sum.stale, List.copyOf(sum.below), waiting, last,
                granted ? State.APPROVED : complete ? State.READY : State.INCOMPLETE, place);
    }

    private Line of(Party party) {
        var line = lines.get(party);
        if (line == null) {
            throw MonthRefused.party(party.key());
        }
        return line;
    }

    /** One line a party, sub-districts first and the district last; none where nothing is to be reported. */
    public List<Line> lines() {
        return List.copyOf(lines.values());
    }

    /** The line of a party that has something to approve, or the refusal that it has not. */
    public Line line(Party party) {
        return of(party);
    }

    /** Passes where the party may approve now, or says what is missing. */
    void admit(Party party) {
        var line = of(party);
        if (line.said < line.due) {
            throw MonthRefused.incomplete(line.due - line.said, line.due);
        }
        if (line.stale > 0) {
            throw MonthRefused.stale(line.stale);
        }
        if (!line.waiting.isEmpty()) {
            throw MonthRefused.waiting(line.waiting.size());
        }
        if (line.state == State.APPROVED) {
            throw MonthRefused.approvedAlready(party.key());
        }
    }

    /** Passes where the party has approved, so that it can be asked to look again. */
    void admitReturn(Party party) {
        if (of(party).state != State.APPROVED || party.level() == Level.DISTRICT) {
            throw MonthRefused.notApproved(party.key());
        }
    }

    /** Passes where no approval stands over the report of a project yet. */
    void admitReport(UnitCode place, String responsible) {
        for (var party : List.of(parties.subdistrict(place), parties.department(responsible))) {
            party.map(lines::get).filter(line -> line.state == State.APPROVED).ifPresent(line -> {
                throw MonthRefused.approved(line.party.key());
            });
        }
    }

    /** How far a party has come. */
    public enum State {
        INCOMPLETE, READY, APPROVED
    }

    /**
     * How a party stands.
     *
     * @param below the parties it rests on, and {@code waiting} those of them that have not approved
     * @param last what it said last; null if nothing
     * @param place of that among all approvals of the month, -1 if nothing
     */
    public record Line(Party party, int due, int said, int stale, List<Party> below, List<Party> waiting, @Nullable Approval last,
            State state, int place) {
    }

    private static final class Sum {
        private int due;
        private int said;
        private int stale;
        private final TreeSet<Party> below = new TreeSet<>();

        Sum add(Tally tally) {
            due += tally.due();
            said += tally.said();
            stale += tally.stale();
            return this;
        }

        Sum after(@Nullable Party party) {
            if (party != null) {
                below.add(party);
            }
            return this;
        }
    }
}
