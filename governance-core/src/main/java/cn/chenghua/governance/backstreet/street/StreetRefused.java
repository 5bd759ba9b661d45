package cn.chenghua.governance.backstreet.street;

import cn.chenghua.governance.district.Refusal;

/** A back street that cannot be described so, such as one of no road class. */
public final class StreetRefused extends Refusal {

    private StreetRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static StreetRefused roadClass(String code) {
        return new StreetRefused("backstreet.street.class", "roadClass", code);
    }

    static StreetRefused tooLong(String field, int limit) {
        return new StreetRefused("backstreet.street.long", field, limit);
    }

    static StreetRefused unknown(Object id) {
        return new StreetRefused("backstreet.street.unknown", "id", id.toString());
    }
}
