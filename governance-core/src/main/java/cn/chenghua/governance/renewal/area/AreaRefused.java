package cn.chenghua.governance.renewal.area;

import cn.chenghua.governance.district.Refusal;

/** A key area that cannot be so, such as one drawn as a line; its code tells which rule. */
public final class AreaRefused extends Refusal {

    private AreaRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static AreaRefused unknown(Object id) {
        return new AreaRefused("renewal.area.unknown", "id", id.toString());
    }

    static AreaRefused text(String field, int limit) {
        return new AreaRefused("renewal.area.text", field, limit);
    }

    static AreaRefused outline() {
        return new AreaRefused("renewal.area.outline", "geometry", "-");
    }

    static AreaRefused linked(String number, String area) {
        return new AreaRefused("renewal.area.linked", "project", number, area);
    }

    static AreaRefused project(String number) {
        return new AreaRefused("renewal.area.project", "project", number);
    }

    /** A row that names a group nobody made. */
    public static AreaRefused group(String name) {
        return new AreaRefused("renewal.area.group", "group_name", name);
    }

    /** A new area of which nobody said where it lies. */
    public static AreaRefused place(String name) {
        return new AreaRefused("renewal.area.place", "unit", name);
    }

    /** A name that several areas bear. */
    public static AreaRefused several(String name) {
        return new AreaRefused("renewal.area.several", "name", name);
    }

    static AreaRefused exists(Object id) {
        return new AreaRefused("renewal.area.exists", "id", id.toString());
    }
}
