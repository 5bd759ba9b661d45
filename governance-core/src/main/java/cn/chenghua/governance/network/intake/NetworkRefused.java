package cn.chenghua.governance.network.intake;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.geometry.Crs;

/** A file of streets that cannot be taken in as it is. */
public final class NetworkRefused extends Refusal {

    private NetworkRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static NetworkRefused source(String value, int longest) {
        return new NetworkRefused("network.source", "source", value, longest);
    }

    static NetworkRefused licence(String value, int longest) {
        return new NetworkRefused("network.licence", "licence", value, longest);
    }

    static NetworkRefused unsound(long errors) {
        return new NetworkRefused("network.unsound", "file", errors);
    }

    static NetworkRefused system(Crs declared, Crs likely) {
        return new NetworkRefused("network.system", "crs", declared.name(), likely.name());
    }

    /** Somebody else kept an edition of that number in between. */
    public static NetworkRefused taken(int number) {
        return new NetworkRefused("network.edition.taken", "file", number);
    }

    /** No edition has that number. */
    public static NetworkRefused unknown(Object number) {
        return new NetworkRefused("network.edition.unknown", "edition", number);
    }
}
