package cn.chenghua.governance.renewal.estate;

import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.renewal.estate.EstateIntake.Strip;

/** One row tried on a draft of its hand-over: what is new is taken by the rules of single steps, what stands must be the same. */
final class EstateTrial {

    private final Handover draft;
    private final UUID evidence;
    private final LocalDate today;

    EstateTrial(Handover draft, UUID evidence, LocalDate today) {
        this.draft = draft;
        this.evidence = evidence;
        this.today = today;
    }

    Handover apply(EstateIntake.Row row) {
        draft.describe(draft.owner().with(row.owner()));
        row.strips().forEach(this::apply);
        return draft;
    }

    private void apply(Component component, Strip strip) {
        var order = strip.order();
        if (order != null) {
            draft.order(component, order);
        }
        var exemptOn = strip.exemptOn();
        if (exemptOn != null && draft.strand(component).applicable()) {
            draft.exempt(component, exemptOn, strip.reason(), evidence, today);
        }
        for (var deed : draft.strand(component).legalOrder().deeds()) {
            var day = strip.days().get(deed);
            if (day != null) {
                take(component, deed, day);
            }
        }
    }

    private void take(Component component, Deed deed, LocalDate day) {
        var stands = draft.day(component, deed);
        if (stands == null) {
            draft.take(component, deed, day, evidence, today);
        } else if (!stands.equals(day)) {
            throw HandoverRefused.fixed(component, deed, day, stands);
        }
    }
}
