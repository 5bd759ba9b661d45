package cn.chenghua.governance.communityservice.admission.plate;

import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;

/** A plate that cannot be so, such as one taken down before it was hung. */
public final class PlateRefused extends Refusal {

    private PlateRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static PlateRefused unknown(Object id) {
        return new PlateRefused("admission.plate.unknown", "id", id.toString());
    }

    static PlateRefused exists(Object id) {
        return new PlateRefused("admission.plate.exists", "id", id.toString());
    }

    static PlateRefused text(String field, int limit) {
        return new PlateRefused("admission.plate.text", field, limit);
    }

    static PlateRefused community(String name) {
        return new PlateRefused("admission.plate.community", "place", name);
    }

    static PlateRefused item(String number) {
        return new PlateRefused("admission.plate.item", "item", number);
    }

    static PlateRefused down(String title, LocalDate day) {
        return new PlateRefused("admission.plate.down", "day", title, day.toString());
    }

    static PlateRefused before(LocalDate day, LocalDate hung) {
        return new PlateRefused("admission.plate.before", "day", day.toString(), hung.toString());
    }
}
