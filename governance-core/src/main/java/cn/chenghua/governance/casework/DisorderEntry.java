package cn.chenghua.governance.casework;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.chenghua.governance.casework.limit.Limit;
import cn.chenghua.governance.district.Level;

import org.jspecify.annotations.Nullable;

/**
 * One step of a case, such as the return of 2018-09-12 because half of the rubbish still lay there; written once and never
 * changed.
 *
 * @param named the account a step names, such as the verifier that was drawn
 * @param overridden whether somebody else verified than was drawn; the text says why
 * @param suspect whether the photos of a handling looked like earlier ones
 * @param other the number of the case this one repeats
 */
@Embeddable
public record DisorderEntry(UUID id, @Enumerated(EnumType.STRING) Kind kind, Instant doneAt,
        @Column(name = "account_id") UUID account, String doneBy, String doneByName, String text,
        @Nullable @Enumerated(EnumType.STRING) Ground ground, @Nullable Boolean granted,
        @Nullable @Enumerated(EnumType.STRING) Outcome outcome, @Nullable @Column(name = "unit_code") String unit,
        @Nullable String responsible,
        @Nullable @Embedded @AttributeOverride(name = "amount", column = @Column(name = "limit_amount")) @AttributeOverride(name = "unit", column = @Column(name = "limit_unit")) Limit limit,
        @Nullable @Enumerated(EnumType.STRING) Level level, @Nullable @Column(name = "named_id") UUID named,
        @Nullable String namedName, boolean overridden, boolean suspect, @Nullable @Column(name = "other_number") String other) {

    /** Under whose name the platform itself acts. */
    public static final String PLATFORM = "platform";

    static DisorderEntry of(Kind kind, Deed deed) {
        return new DisorderEntry(deed.id(), kind, deed.at(), deed.account(), deed.by(), deed.byName(), deed.text(), null, null,
                null, null, null, null, null, null, null, false, false, null);
    }

    static DisorderEntry dispatched(Deed deed, Charge charge, Limit limit) {
        return of(Kind.DISPATCH, deed).to(charge).within(limit);
    }

    static DisorderEntry asked(Deed deed, Ground ground, @Nullable Limit limit) {
        return of(Kind.ASK, deed).about(ground, null).within(limit);
    }

    static DisorderEntry decided(Deed deed, Ground ground, boolean granted, @Nullable Limit limit) {
        return of(Kind.DECIDE, deed).about(ground, granted).within(limit);
    }

    static DisorderEntry handled(Deed deed, boolean suspect) {
        return new DisorderEntry(deed.id(), Kind.HANDLE, deed.at(), deed.account(), deed.by(), deed.byName(), deed.text(), null,
                null, null, null, null, null, null, null, null, false, suspect, null);
    }

    static DisorderEntry drawn(Deed deed, UUID verifier, String name) {
        return new DisorderEntry(deed.id(), Kind.DRAW, deed.at(), deed.account(), deed.by(), deed.byName(), deed.text(), null,
                null, null, null, null, null, null, verifier, name, false, false, null);
    }

    static DisorderEntry verified(Kind kind, Deed deed, @Nullable Outcome outcome, boolean overridden) {
        return new DisorderEntry(deed.id(), kind, deed.at(), deed.account(), deed.by(), deed.byName(), deed.text(), null, null,
                outcome, null, null, null, null, null, null, overridden, false, null);
    }

    static DisorderEntry closed(Deed deed, Outcome outcome, @Nullable String other) {
        return new DisorderEntry(deed.id(), Kind.CLOSE, deed.at(), deed.account(), deed.by(), deed.byName(), deed.text(), null,
                null, outcome, null, null, null, null, null, null, false, false, other);
    }

    static DisorderEntry escalated(Deed deed, Level level, String told) {
        return new DisorderEntry(deed.id(), Kind.ESCALATE, deed.at(), deed.account(), deed.by(), deed.byName(), deed.text(),
                null, null, null, null, told, null, level, null, null, false, false, null);
    }

    private DisorderEntry to(Charge charge) {
        return new DisorderEntry(id, kind, doneAt, account, doneBy, doneByName, text, ground, granted, outcome,
                charge.unit().value(), charge.responsible(), limit, level, named, namedName, overridden, suspect, other);
    }

    private DisorderEntry about(Ground what, @Nullable Boolean decision) {
        return new DisorderEntry(id, kind, doneAt, account, doneBy, doneByName, text, what, decision, outcome, unit,
                responsible, limit, level, named, namedName, overridden, suspect, other);
    }

    private DisorderEntry within(@Nullable Limit allowed) {
        return new DisorderEntry(id, kind, doneAt, account, doneBy, doneByName, text, ground, granted, outcome, unit,
                responsible, allowed, level, named, namedName, overridden, suspect, other);
    }

    public boolean byPlatform() {
        return PLATFORM.equals(doneBy);
    }

    /** What was done. */
    public enum Kind {
        /** Somebody of the public told of it; it is to be looked at on site first. */
        REPORT,
        /** Put on file (立案). */
        FILE, DISPATCH, ACCEPT,
        /** The unit says before accepting that the matter is not its own. */
        SEND_BACK,
        /** The unit asks for something while its clock runs on. */
        ASK, DECIDE, RESUME, HANDLE,
        /** A verifier was drawn. */
        DRAW,
        /** The verifier found it not put right. */
        RETURN, CLOSE, REOPEN,
        /** The post of a level was told that the case is late. */
        ESCALATE
    }

    /** What a unit asks for. */
    public enum Ground {
        NOT_OURS, LIMIT_WRONG, SUSPENSION
    }

    /** How a case ended; only the first says that anything was put right. */
    public enum Outcome {
        FIXED_VERIFIED, CLOSED_UNFIXED, NOT_OURS, DUPLICATE,
        /** A report from the public that nothing was found of on site; it never became a case on file. */
        NOT_FOUND
    }
}
