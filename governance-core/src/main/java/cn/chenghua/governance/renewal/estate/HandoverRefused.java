package cn.chenghua.governance.renewal.estate;

import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.project.ProjectRefused;

import org.jspecify.annotations.Nullable;

/**
 * A hand-over that cannot be so, such as a component transferred before its agreement; its code tells which rule. Steps and
 * components go by their places, for a message names them by choice.
 */
public final class HandoverRefused extends Refusal {

    private HandoverRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static HandoverRefused tooLong(String field, int limit) {
        return new HandoverRefused("renewal.estate.long", field, limit);
    }

    static HandoverRefused households(int households, int most) {
        return new HandoverRefused("renewal.estate.households", "households", households, most);
    }

    static HandoverRefused missing(Component component, Deed deed, LocalDate day, Deed before) {
        return new HandoverRefused("renewal.estate.order", field(component, deed), day.toString(), deed.ordinal(),
                component.ordinal(), before.ordinal());
    }

    static HandoverRefused earlier(Component component, Deed deed, LocalDate day, LocalDate before) {
        return new HandoverRefused("renewal.estate.day", field(component, deed), day.toString(), before.toString());
    }

    static HandoverRefused taken(Component component, Deed deed, @Nullable LocalDate stands) {
        return new HandoverRefused("renewal.estate.deed.stands", field(component, deed), String.valueOf(stands), deed.ordinal(),
                component.ordinal());
    }

    static HandoverRefused fixed(Component component, Deed deed, LocalDate day, LocalDate stands) {
        return new HandoverRefused("renewal.estate.deed.fixed", field(component, deed), day.toString(), stands.toString());
    }

    static HandoverRefused open(Component component, Deed deed) {
        return new HandoverRefused("renewal.estate.deed.open", field(component, deed), "-", deed.ordinal(), component.ordinal());
    }

    static HandoverRefused exempted(Component component) {
        return new HandoverRefused("renewal.estate.exempt", field(component, null), "-", component.ordinal());
    }

    static HandoverRefused applicable(Component component) {
        return new HandoverRefused("renewal.estate.applicable", field(component, null), "-", component.ordinal());
    }

    static HandoverRefused begun(Component component) {
        return new HandoverRefused("renewal.estate.begun", field(component, null), "-", component.ordinal());
    }

    static HandoverRefused reason(Component component) {
        return new HandoverRefused("renewal.estate.reason", field(component, null), "-", component.ordinal());
    }

    static HandoverRefused lastApplicable(Component component) {
        return new HandoverRefused("renewal.estate.last", field(component, null), "-", component.ordinal());
    }

    static HandoverRefused orderFixed(Component component) {
        return new HandoverRefused("renewal.estate.order.fixed", field(component, null), "-", component.ordinal());
    }

    /** @param applicable how many components an estate has to hand over, and how many of them it has */
    static HandoverRefused gate(String stage, int over, int applicable) {
        return new HandoverRefused("renewal.estate.gate", "stage", ProjectRefused.word(stage), over, applicable);
    }

    static HandoverRefused twin(String name, String number) {
        return new HandoverRefused("renewal.estate.twin", "name", name, number);
    }

    static HandoverRefused twice(String name, int row) {
        return new HandoverRefused("renewal.estate.twice", "name", name, row);
    }

    static HandoverRefused number(String number) {
        return new HandoverRefused("renewal.estate.number", "number", number);
    }

    private static String field(Component component, @Nullable Deed deed) {
        return (component.name() + (deed == null ? "" : ":" + deed.name())).toLowerCase(java.util.Locale.ROOT);
    }
}
