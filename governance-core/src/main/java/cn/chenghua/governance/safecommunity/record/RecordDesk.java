package cn.chenghua.governance.safecommunity.record;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.FutureDay;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.LongWork;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers records of every kind and takes their steps, each with what it rests on; a repeat of either is harmless. */
@Service
@Transactional
public class RecordDesk {

    private final SafetyRecords records;
    private final Map<RecordKind, Register<?>> registers = new EnumMap<>(RecordKind.class);
    private final EvidenceRepository evidence;
    private final Hierarchies hierarchies;
    private final Clock clock;

    RecordDesk(SafetyRecords records, List<Register<?>> registers, EvidenceRepository evidence, Hierarchies hierarchies,
            Clock clock) {
        this.records = records;
        registers.forEach(one -> this.registers.put(one.kind(), one));
        this.evidence = evidence;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    /** A record within the actor's scope; a foreign one is as unknown as a missing one. */
    @Transactional(readOnly = true)
    public <T extends SafetyRecord> T read(Actor actor, Class<T> type, UUID id) {
        return records.findById(id).filter(type::isInstance).map(type::cast).filter(one -> one.seen(actor.reads()))
                .orElseThrow(() -> RecordRefused.unknown(id));
    }

    @Transactional(readOnly = true)
    public SafetyRecord read(Actor actor, RecordKind kind, UUID id) {
        return read(actor, register(kind).type(), id);
    }

    /** Registers a record with what it rests on; a repeat of the same wish gives the one that is there. */
    public SafetyRecord register(Actor actor, RecordKind kind, RecordWish wish, Proof proof) {
        return register(actor, register(kind), wish, proof);
    }

    private <T extends SafetyRecord> SafetyRecord register(Actor actor, Register<T> register, RecordWish wish, Proof proof) {
        hierarchies.current().get(wish.place());
        register.admit(actor, wish);
        var there = wish.id() == null ? null : records.findById(wish.id()).orElse(null);
        if (there != null) {
            return repeated(actor, there, register, wish);
        }
        var now = clock.instant();
        var today = now.atZone(Days.ZONE).toLocalDate();
        if (wish.day().isAfter(today)) {
            throw new FutureDay(wish.day(), today);
        }
        var made = register.make(wish.id() == null ? Uuids.next(now) : wish.id(), wish, actor);
        var rests = proof.evidence(wish.place(), wish.responsible(), actor, now);
        evidence.keep(rests, proof.file());
        var saved = records.save(made);
        register.registered(actor, made, rests);
        return saved;
    }

    private static SafetyRecord repeated(Actor actor, SafetyRecord there, Register<?> register, RecordWish wish) {
        if (!register.type().isInstance(there) || !there.seen(actor.reads()) || !there.is(wish)) {
            throw RecordRefused.exists(there.id());
        }
        return there;
    }

    /** Takes a step of a record as it stands in a version. */
    public SafetyRecord step(Actor actor, RecordKind kind, UUID id, long expected, TakeStep step, Proof proof) {
        return step(actor, register(kind), id, expected, step, proof);
    }

    /** The same for a step that may take minutes. */
    @LongWork
    public SafetyRecord stepAtLength(Actor actor, RecordKind kind, UUID id, long expected, TakeStep step, Proof proof) {
        return step(actor, register(kind), id, expected, step, proof);
    }

    private <T extends SafetyRecord> SafetyRecord step(Actor actor, Register<T> register, UUID id, long expected, TakeStep step,
            Proof proof) {
        var found = read(actor, register.type(), id);
        register.admit(actor, found, step.verb(), step.said());
        if (found.version() != expected) {
            throw new SavedInBetween("warning.saved.between", expected, found.version());
        }
        register.stepping(actor, found, step.verb(), step.said(), step.day(), proof);
        var rests = proof.evidence(found.place(), found.responsible(), actor, clock.instant());
        found.step(step.verb(), step.said(), step.day(), rests);
        evidence.keep(rests, proof.file());
        return records.save(found);
    }

    Register<?> register(RecordKind kind) {
        return Objects.requireNonNull(registers.get(kind), kind::name);
    }

    /** A step by its verb, true on a day, with what is said beside it. */
    public record TakeStep(String verb, LocalDate day, Said said) {
    }
}
