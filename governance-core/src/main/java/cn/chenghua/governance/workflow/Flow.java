package cn.chenghua.governance.workflow;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which step leads from which state to which, such as ACCEPT from ASKED to ACCEPTED; a kind of record has one, and what stands
 * in none of its moves is refused.
 *
 * @param <S> the states
 * @param <V> the verbs of the steps
 */
public final class Flow<S extends Enum<S>, V extends Enum<V>> {

    private final Map<V, Map<S, S>> moves;

    private Flow(Map<V, Map<S, S>> moves) {
        this.moves = moves;
    }

    @SafeVarargs
    public static <S extends Enum<S>, V extends Enum<V>> Flow<S, V> of(Move<S, V>... moves) {
        var all = new EnumMap<V, Map<S, S>>(moves[0].verb.getDeclaringClass());
        for (var move : moves) {
            var ways = all.computeIfAbsent(move.verb, _ -> new EnumMap<>(move.to.getDeclaringClass()));
            move.from.forEach(from -> {
                if (ways.put(from, move.to) != null) {
                    throw new IllegalArgumentException(move.verb + " leads from " + from + " to two states");
                }
            });
        }
        return new Flow<>(all);
    }

    /** A verb that leads from any of these states to another one, or to the same again. */
    @SafeVarargs
    public static <S extends Enum<S>, V extends Enum<V>> Move<S, V> move(V verb, S to, S... from) {
        return new Move<>(verb, to, Arrays.asList(from));
    }

    /** The state a verb leads to; empty where it may not be taken. */
    public Optional<S> after(S from, V verb) {
        return Optional.ofNullable(moves.getOrDefault(verb, Map.of()).get(from));
    }

    /** The verbs that may be taken in a state, in their order. */
    public List<V> open(S state) {
        return moves.keySet().stream().filter(verb -> after(state, verb).isPresent()).toList();
    }

    /** One verb with where it leads from and to. */
    public record Move<S extends Enum<S>, V extends Enum<V>>(V verb, S to, List<S> from) {
        public Move {
            from = List.copyOf(from);
        }
    }
}
