package cn.chenghua.governance.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.casework.Lottery.Candidate;

import org.junit.jupiter.api.Test;

class LotteryTest {

    private final Random chance = new Random(2018);
    private final Lottery lottery = new Lottery(chance);

    /** Over a thousand cases with finders and handlers of all sorts, no one ever verifies what he found or handled. */
    @Test
    void neverDrawsAFinderOrHandler() {
        var people = people(12);
        for (int round = 0; round < 1_000; round++) {
            var excluded = some(people);
            var drawn = lottery.draw(some(people, excluded), excluded, last(people));
            drawn.ifPresent(one -> assertThat(excluded).doesNotContain(one.account()));
        }
    }

    @Test
    void drawsNobodyWhereEverybodyHadAHandInIt() {
        var people = people(3);
        var all = new HashSet<>(people.stream().map(Candidate::account).toList());
        assertThat(lottery.draw(people, all, Map.of())).isEmpty();
        assertThat(lottery.draw(List.of(), Set.of(), Map.of())).isEmpty();
    }

    @Test
    void takesWhoeverWasDrawnLongestAgo() {
        var people = people(5);
        var last = new HashMap<UUID, Instant>();
        for (int i = 0; i < people.size(); i++) {
            last.put(people.get(i).account(), Instant.EPOCH.plusSeconds(100 - i));
        }
        assertThat(lottery.draw(people, Set.of(), last)).contains(people.getLast());
        last.remove(people.get(1).account());
        assertThat(lottery.draw(people, Set.of(), last)).as("never drawn comes first").contains(people.get(1));
    }

    @Test
    void goesRoundSoThatNobodyIsDrawnTwiceBeforeAllWereOnce() {
        var people = people(7);
        var last = new HashMap<UUID, Instant>();
        var drawn = new ArrayList<UUID>();
        for (int turn = 0; turn < 21; turn++) {
            var one = lottery.draw(people, Set.of(), last).orElseThrow().account();
            last.put(one, Instant.EPOCH.plusSeconds(turn));
            drawn.add(one);
        }
        for (int round = 0; round < 3; round++) {
            assertThat(new HashSet<>(drawn.subList(round * 7, round * 7 + 7))).hasSize(7);
        }
    }

    @Test
    void leavesItToChanceAmongEquals() {
        var people = people(4);
        var seen = new HashMap<UUID, Integer>();
        for (int turn = 0; turn < 400; turn++) {
            seen.merge(lottery.draw(people, Set.of(), Map.of()).orElseThrow().account(), 1, Integer::sum);
        }
        assertThat(seen).hasSize(4);
        assertThat(seen.values()).allMatch(times -> times > 60);
    }

    private static List<Candidate> people(int count) {
        var people = new ArrayList<Candidate>();
        for (int i = 0; i < count; i++) {
            people.add(new Candidate(UUID.randomUUID(), "核查员" + i));
        }
        return people;
    }

    private Set<UUID> some(List<Candidate> people) {
        var some = new HashSet<UUID>();
        people.stream().filter(_ -> chance.nextInt(3) == 0).forEach(one -> some.add(one.account()));
        return some;
    }

    private List<Candidate> some(List<Candidate> people, Set<UUID> surely) {
        return people.stream().filter(one -> surely.contains(one.account()) || chance.nextBoolean()).toList();
    }

    private Map<UUID, Instant> last(List<Candidate> people) {
        var last = new HashMap<UUID, Instant>();
        people.stream().filter(_ -> chance.nextBoolean())
                .forEach(one -> last.put(one.account(), Instant.EPOCH.plusSeconds(chance.nextInt(50))));
        return last;
    }
}
