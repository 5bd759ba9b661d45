package cn.chenghua.governance.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/**
 * One step of a case, such as the appeal of 2018-09-05 that the limit is wrong; written once and never changed.
 *
 * @param day in Asia/Shanghai, by which limits are reckoned
 * @param level how high an urging went
 * @param ground what an appeal or its decision is about
 * @param granted whether an appeal was granted
 * @param unit the unit named in the step, with {@code responsible}
 * @param days working days that the step sets or asks for
 * @param until the day a suspension is asked or granted for
 * @param finished whether a report says that the matter is settled and asks for review
 * @param other the number of the case this one repeats
 */
@Embeddable
public record CaseEntry(UUID id, @Enumerated(EnumType.STRING) Kind kind, LocalDate day, Instant doneAt, String doneBy,
        String doneByName, String text, @Nullable @Column(name = "evidence_id") UUID evidence,
        @Nullable @Enumerated(EnumType.STRING) Level level, @Nullable @Enumerated(EnumType.STRING) Ground ground,
        @Nullable Boolean granted, @Nullable @Enumerated(EnumType.STRING) Outcome outcome,
        @Nullable @Column(name = "unit_code") String unit, @Nullable String responsible,
        @Nullable @Column(name = "day_limit") Integer days,
        @Nullable LocalDate until, boolean finished, @Nullable @Column(name = "other_number") String other) {

    /** Under whose name the ladder urges. */
    public static final String LADDER = "ladder";

    static CaseEntry of(Kind kind, Deed deed) {
        return of(kind, deed, null, null, null, null, false, null);
    }

    static CaseEntry charged(Kind kind, Deed deed, Charge charge) {
        return of(kind, deed, null, null, null, charge, false, null);
    }

    static CaseEntry reported(Deed deed, boolean finished) {
        return of(Kind.REPORT, deed, null, null, null, null, finished, null);
    }

    static CaseEntry urged(Deed deed, Level level) {
        return of(Kind.URGE, deed, level, null, null, null, false, null);
    }

    static CaseEntry closed(Deed deed, Outcome outcome, @Nullable String other) {
        return of(Kind.CLOSE, deed, null, null, outcome, null, false, other);
    }

    static CaseEntry returned(Deed deed, int days) {
        return new CaseEntry(deed.id(), Kind.RETURN, deed.day(), deed.at(), deed.by(), deed.byName(), deed.text(),
                deed.evidence(),
                null, null, null, null, null, null, days, null, false, null);
    }

    static CaseEntry appealed(Deed deed, Appeal appeal) {
        return new CaseEntry(deed.id(), Kind.APPEAL, deed.day(), deed.at(), deed.by(), deed.byName(), deed.text(),
                deed.evidence(),
                null, appeal.ground(), null, null, null, appeal.responsible(), appeal.days(), appeal.until(), false, null);
    }

    static CaseEntry decided(Deed deed, Ground ground, boolean granted, @Nullable Integer days, @Nullable LocalDate until) {
        return new CaseEntry(deed.id(), Kind.DECISION, deed.day(), deed.at(), deed.by(), deed.byName(), deed.text(),
                deed.evidence(), null, ground, granted, null, null, null, days, until, false, null);
    }

    private static CaseEntry of(Kind kind, Deed deed, @Nullable Level level, @Nullable Ground ground, @Nullable Outcome outcome,
            @Nullable Charge charge, boolean finished, @Nullable String other) {
        return new CaseEntry(deed.id(), kind, deed.day(), deed.at(), deed.by(), deed.byName(), deed.text(), deed.evidence(),
                level, ground, null, outcome, charge == null ? null : charge.unit().value(),
                charge == null ? null : charge.responsible(), charge == null ? null : charge.days(), null, finished, other);
    }

    /** The unit named in the step. */
    public @Nullable UnitCode unitCode() {
        return unit == null ? null : new UnitCode(unit);
    }

    public boolean byLadder() {
        return LADDER.equals(doneBy);
    }

    /** Whether the responsible unit is to take notice of it. */
    public boolean toTheUnit() {
        return kind == Kind.HAND_OVER || kind == Kind.URGE || kind == Kind.DECISION || kind == Kind.RETURN || kind == Kind.RESUME;
    }

    /** What was done. */
    public enum Kind {
        REGISTER, HAND_OVER, ACCEPT, REPORT, URGE, APPEAL, DECISION, RESUME, RETURN, CLOSE
    }

    /** How high an urging goes: to the unit itself, to its head, to the district office. */
    public enum Level {
        UNIT, HEAD, DISTRICT_OFFICE;

        /** The next higher one; the unit after none, null after the highest. */
        static @Nullable Level after(@Nullable Level level) {
            return level == null ? UNIT : level == UNIT ? HEAD : level == HEAD ? DISTRICT_OFFICE : null;
        }
    }

    /** Why a unit appeals. */
    public enum Ground {
        /** The matter is another unit's. */
        NOT_OURS,
        /** It cannot be done in that many working days. */
        LIMIT_WRONG,
        /** Something outside has to come first, so the clock should stand. */
        SUSPENDED
    }

    /** How a case ended; only the first says that the matter is put right. */
    public enum Outcome {
        VERIFIED, UNFIXED, NOT_OURS, DUPLICATE
    }

    /**
     * What a unit asks for with an appeal.
     *
     * @param responsible who should do it instead; for {@link Ground#NOT_OURS}, may be null
     * @param days the limit asked for; for {@link Ground#LIMIT_WRONG}
     * @param until the day it should stand until; for {@link Ground#SUSPENDED}
     */
    public record Appeal(Ground ground, @Nullable String responsible, @Nullable Integer days, @Nullable LocalDate until) {
    }
}
