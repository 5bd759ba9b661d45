package cn.chenghua.governance.renewal.facility;

import java.math.BigDecimal;
import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;

/** A facility that cannot be so, such as closed before it opened; its code tells which rule. */
public final class FacilityRefused extends Refusal {

    private FacilityRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    /** An item that nobody knows. */
    public static FacilityRefused item(String code, String known) {
        return new FacilityRefused("renewal.facility.item", "item", code, known);
    }

    static FacilityRefused capacity(BigDecimal capacity) {
        return new FacilityRefused("renewal.facility.capacity", "capacity", capacity.toPlainString());
    }

    static FacilityRefused unit(BigDecimal capacity) {
        return new FacilityRefused("renewal.facility.capacity.unit", "capacityUnit", capacity.toPlainString());
    }

    static FacilityRefused tooLong(String field, int limit) {
        return new FacilityRefused("renewal.facility.long", field, limit);
    }

    /** A closing day before the day it opened. */
    public static FacilityRefused closedBeforeOpened(LocalDate closed, LocalDate opened) {
        return new FacilityRefused("renewal.facility.closed.early", "closed", closed.toString(), opened.toString());
    }

    /** A closing of what never opened. */
    public static FacilityRefused neverOpened(String day) {
        return new FacilityRefused("renewal.facility.opened.never", "closed", day);
    }

    static FacilityRefused closed(LocalDate day) {
        return new FacilityRefused("renewal.facility.closed", "stage", day.toString());
    }

    static FacilityRefused inUse() {
        return new FacilityRefused("renewal.facility.open", "day", "-");
    }

    static FacilityRefused reopenedEarly(LocalDate day, LocalDate closed) {
        return new FacilityRefused("renewal.facility.reopened.early", "day", day.toString(), closed.toString());
    }

    /** Two facilities of one table with one name in one unit. */
    public static FacilityRefused twice(String name, int row) {
        return new FacilityRefused("renewal.facility.twice", "name", name, row);
    }

    /** A number that is no facility's. */
    public static FacilityRefused number(String number) {
        return new FacilityRefused("renewal.facility.number", "number", number);
    }
}
