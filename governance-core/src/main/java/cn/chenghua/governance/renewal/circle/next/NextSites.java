package cn.chenghua.governance.renewal.circle.next;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Predicate;

import cn.chenghua.governance.renewal.circle.FacilityClass;
import cn.chenghua.governance.renewal.circle.Settlement;
import cn.chenghua.governance.renewal.circle.Walker;
import cn.chenghua.governance.renewal.circle.next.Proposal.Served;
import cn.chenghua.governance.renewal.circle.reach.Standing;
import cn.chenghua.governance.renewal.circle.reach.Standing.LeftOut;

/**
 * Chooses crossings one by one, each time the one that newly serves most residents. A gain reckoned earlier is never too low,
 * so only the foremost is reckoned anew (lazy greedy). That way at least 63 % of the best possible are served; how near it
 * comes in the case at hand is told by a bound from the gains that were left.
 */
public final class NextSites {

    private static final int MOST = 50;
    private final List<LeftOut> missing;
    private final Map<Integer, List<Option>> options = new HashMap<>();
    private final boolean[] served;
    private final Standing standing;

    private NextSites(Standing standing, FacilityClass one, Walker walker, Predicate<Settlement> within) {
        this.standing = standing;
        this.missing = standing.leftOut(one, walker, within);
        this.served = new boolean[missing.size()];
        var reach = standing.circle().graph().reach();
        var metres = standing.circle().rules().metres(walker);
        for (var i = 0; i < missing.size(); i++) {
            var nearest = missing.get(i).home().nearest();
            if (nearest != null) {
                reach.from(nearest.node(), metres - nearest.metres());
                for (var n = 0; n < reach.count(); n++) {
                    var node = reach.node(n);
                    options.computeIfAbsent(node, _ -> new ArrayList<>())
                            .add(new Option(i, nearest.metres() + reach.metres(node)));
                }
            }
        }
    }

    /** At most {@code count} further sites of a class, for the residents of the settlements that pass. */
    public static Proposals of(Standing standing, FacilityClass one, Walker walker, Predicate<Settlement> within, int count) {
        return new NextSites(standing, one, walker, within).choose(Math.clamp(count, 0, MOST));
    }

    private Proposals choose(int count) {
        var waiting = new PriorityQueue<>(Comparator.comparingLong(Candidate::gain).reversed()
                .thenComparingDouble(Candidate::walked).thenComparingInt(Candidate::node));
        options.keySet().forEach(node -> waiting.add(candidate(node)));
        var chosen = new ArrayList<Proposal>();
        var all = residents(missing);
        var most = Math.min(all, highest(waiting, count));
        while (chosen.size() < count && !waiting.isEmpty()) {
            var now = candidate(waiting.poll().node);
            if (!waiting.isEmpty() && waiting.comparator().compare(waiting.peek(), now) < 0) {
                waiting.add(now);
            } else if (now.gain == 0) {
                break;
            } else {
                chosen.add(take(now));
                var sum = chosen.stream().mapToLong(Proposal::residents).sum();
                most = Math.min(most, sum + highest(waiting, count));
            }
        }
        return new Proposals(chosen, all, most);
    }

    /** No {@code count} of the waiting sites can newly serve more than the sum of their highest gains. */
    private static long highest(PriorityQueue<Candidate> waiting, int count) {
        var gains = waiting.stream().mapToLong(Candidate::gain).toArray();
        Arrays.sort(gains);
        return Arrays.stream(gains).skip(Math.max(0, gains.length - count)).sum();
    }

    private Candidate candidate(int node) {
        var gain = 0L;
        var walked = 0.0;
        for (var option : options.getOrDefault(node, List.of())) {
            if (!served[option.missing]) {
                var residents = missing.get(option.missing).home().settlement().residents();
                gain += residents;
                walked += residents * option.metres;
            }
        }
        return new Candidate(node, gain, walked);
    }

    private Proposal take(Candidate chosen) {
        var newly = options.getOrDefault(chosen.node, List.of()).stream().filter(option -> !served[option.missing])
                .map(option -> new Served(missing.get(option.missing).home().settlement(), option.metres))
                .sorted(Comparator.comparingInt((Served one) -> one.settlement().residents()).reversed()).toList();
        options.getOrDefault(chosen.node, List.of()).forEach(option -> served[option.missing] = true);
        return new Proposal(chosen.node, standing.circle().graph().at(chosen.node), chosen.gain, newly);
    }

    private static long residents(List<LeftOut> missing) {
        return missing.stream().mapToLong(one -> one.home().settlement().residents()).sum();
    }

    private record Option(int missing, double metres) {
    }

    private record Candidate(int node, long gain, double walked) {
    }
}
