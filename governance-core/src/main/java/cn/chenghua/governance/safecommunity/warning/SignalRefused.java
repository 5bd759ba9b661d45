package cn.chenghua.governance.safecommunity.warning;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;

/** A signal that cannot be so, such as one from tomorrow; its code tells which rule. */
public final class SignalRefused extends Refusal {

    private SignalRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    public static SignalRefused unknown(Object id) {
        return new SignalRefused("warning.signal.unknown", "id", id.toString());
    }

    static SignalRefused value(BigDecimal value) {
        return new SignalRefused("warning.signal.value", "value", value.toPlainString());
    }

    static SignalRefused position() {
        return new SignalRefused("warning.signal.position", "longitude", "-");
    }

    static SignalRefused kind(String kind) {
        return new SignalRefused("warning.signal.kind", "kind", kind);
    }

    static SignalRefused source(SignalSource source, String kind) {
        return new SignalRefused("warning.signal.source", "source", source.name(), kind);
    }

    static SignalRefused place(UnitCode place) {
        return new SignalRefused("warning.signal.place", "unit", place.value());
    }

    static SignalRefused future(Instant at, Instant latest) {
        return new SignalRefused("warning.signal.future", "at", at, latest);
    }

    static SignalRefused exists(UUID id) {
        return new SignalRefused("warning.signal.exists", "id", id.toString());
    }
}
