package cn.chenghua.governance.safecommunity.warning;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes signals in, many at once; one that is refused stops none of the others, and a repeat changes nothing. */
@Service
@Transactional
public class SignalDesk {

    private final Signals signals;
    private final Hierarchies hierarchies;
    private final ClockTolerance tolerance;
    private final Clock clock;

    SignalDesk(Signals signals, Hierarchies hierarchies, ClockTolerance tolerance, Clock clock) {
        this.signals = signals;
        this.hierarchies = hierarchies;
        this.tolerance = tolerance;
        this.clock = clock;
    }

    /** One answer for each signal, in their order. */
    public List<Answer> take(Actor actor, List<Signal> sent) {
        var now = clock.instant();
        var judged = judge(actor, sent, now);
        var good = new LinkedHashMap<UUID, Signal>();
        for (var answer : judged) {
            if (answer.refusal() == null) {
                good.putIfAbsent(answer.signal().id(), answer.signal());
            }
        }
        var fresh = good.isEmpty() ? Set.<UUID>of() : signals.store(List.copyOf(good.values()), now);
        var stored = stored(good, fresh);
        var first = new HashSet<UUID>();
        return judged.stream().map(answer -> answer.refusal() != null
                ? answer
                : told(answer.signal(), fresh.contains(answer.signal().id()) && first.add(answer.signal().id()), stored))
                .toList();
    }

    /** What would become of them, without writing anything. */
    @Transactional(readOnly = true)
    public List<Answer> judge(Actor actor, List<Signal> sent) {
        var judged = judge(actor, sent, clock.instant());
        var known = new HashMap<UUID, Signal>();
        signals.find(sent.stream().map(Signal::id).toList()).forEach(one -> known.put(one.id(), one));
        return judged.stream().map(answer -> answer.refusal() != null || !known.containsKey(answer.signal().id())
                ? answer
                : told(answer.signal(), false, known)).toList();
    }

    private List<Answer> judge(Actor actor, List<Signal> sent, Instant now) {
        var kinds = signals.kinds().stream().collect(Collectors.toMap(SignalKind::code, kind -> kind));
        var hierarchy = hierarchies.current();
        var scope = actor.scope(Right.EDIT_PROJECTS);
        return sent.stream().map(signal -> judge(signal, kinds, hierarchy, scope, now.plus(tolerance.value()))).toList();
    }

    private static Answer judge(Signal signal, Map<String, SignalKind> kinds, Hierarchy hierarchy, Scope scope, Instant latest) {
        var kind = kinds.get(signal.kind());
        if (kind == null) {
            return Answer.refused(signal, SignalRefused.kind(signal.kind()));
        }
        if (kind.source() != signal.source()) {
            return Answer.refused(signal, SignalRefused.source(signal.source(), signal.kind()));
        }
        if (signal.at().isAfter(latest)) {
            return Answer.refused(signal, SignalRefused.future(signal.at(), latest));
        }
        if (hierarchy.find(signal.place()).isEmpty() || !scope.covers(signal.place())) {
            return Answer.refused(signal, SignalRefused.place(signal.place()));
        }
        return new Answer(signal, Outcome.STORED, null);
    }

    /** What stands under the ids that were not new. */
    private Map<UUID, Signal> stored(Map<UUID, Signal> good, Set<UUID> fresh) {
        var known = new HashMap<>(good);
        var old = good.keySet().stream().filter(id -> !fresh.contains(id)).toList();
        if (!old.isEmpty()) {
            signals.find(old).forEach(one -> known.put(one.id(), one));
        }
        return known;
    }

    private static Answer told(Signal signal, boolean fresh, Map<UUID, Signal> stored) {
        var there = stored.get(signal.id());
        if (there == null || !there.same(signal)) {
            return Answer.refused(signal, SignalRefused.exists(signal.id()));
        }
        return new Answer(signal, fresh ? Outcome.STORED : Outcome.KNOWN, null);
    }

    /** What became of a signal, and why not where it was refused. */
    public record Answer(Signal signal, Outcome outcome, @Nullable SignalRefused refusal) {
        static Answer refused(Signal signal, SignalRefused refusal) {
            return new Answer(signal, Outcome.REFUSED, refusal);
        }
    }

    /** What can become of a signal. */
    public enum Outcome {
        STORED, KNOWN, REFUSED
    }
}
