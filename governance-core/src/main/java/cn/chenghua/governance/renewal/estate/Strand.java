package cn.chenghua.governance.renewal.estate;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/**
 * How one component of an estate stands, such as water, repair first, transferred. It is handed over once its function is moved
 * and its assets are transferred, whether or not a repair that follows is done.
 *
 * @param exemptOn since when it is not applicable, with the reason and what that rests on; null where it is
 * @param backOn the last day on which something of it was taken back
 */
@Embeddable
public record Strand(@Enumerated(EnumType.STRING) Component component, @Enumerated(EnumType.STRING) LegalOrder legalOrder,
        @Enumerated(EnumType.STRING) ComponentState state, boolean handedOver, @Nullable LocalDate exemptOn, String reason,
        @Nullable UUID exemptBy, @Nullable LocalDate backOn) {

    static Strand open(Component component) {
        return new Strand(component, LegalOrder.REPAIR_FIRST, ComponentState.OPEN, false, null, "", null, null);
    }

    public boolean applicable() {
        return state != ComponentState.NOT_APPLICABLE;
    }

    Strand ordered(LegalOrder order) {
        return new Strand(component, order, state, handedOver, exemptOn, reason, exemptBy, backOn);
    }

    Strand at(ComponentState now, boolean over) {
        return new Strand(component, legalOrder, now, over, exemptOn, reason, exemptBy, backOn);
    }

    Strand exempt(LocalDate day, String why, UUID evidence) {
        return new Strand(component, legalOrder, ComponentState.NOT_APPLICABLE, false, day, why, evidence, backOn);
    }

    Strand obliged(LocalDate day) {
        return new Strand(component, legalOrder, ComponentState.OPEN, false, null, "", null, day);
    }

    Strand back(LocalDate day) {
        return new Strand(component, legalOrder, state, handedOver, exemptOn, reason, exemptBy, day);
    }
}
