package cn.chenghua.governance.safecommunity.record;

import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.Proof;

/**
 * What is particular to one kind of records: how one is made, who may, and what follows from a step. The rest is the same for
 * all kinds, and {@link RecordDesk} does it.
 *
 * @param <T> the records
 */
public interface Register<T extends SafetyRecord> {

    RecordKind kind();

    Class<T> type();

    /** The record that is wished for, or why it cannot be. */
    T make(UUID id, RecordWish wish, Actor actor);

    /** What goes with a new record, in its transaction. */
    default void registered(Actor actor, T made, Evidence rests) {
    }

    /** What goes with a step, before it is taken. */
    default void stepping(Actor actor, T of, String verb, Said said, LocalDate on, Proof proof) {
    }

    /** Whether a step may take minutes. */
    default boolean atLength(String verb) {
        return false;
    }

    /** Passes, or refuses that the actor registers one there. */
    default void admit(Actor actor, RecordWish wish) {
        actor.check(Right.EDIT_PROJECTS, wish.place(), wish.responsible());
    }

    /** Passes, or refuses that the actor takes that step. */
    default void admit(Actor actor, T of, String verb, Said said) {
        actor.check(Right.EDIT_PROJECTS, of.place(), of.responsible());
    }
}
