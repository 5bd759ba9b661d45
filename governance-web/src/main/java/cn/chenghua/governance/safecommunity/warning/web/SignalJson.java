package cn.chenghua.governance.safecommunity.warning.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.safecommunity.warning.Signal;
import cn.chenghua.governance.safecommunity.warning.SignalDesk;
import cn.chenghua.governance.safecommunity.warning.SignalSource;
import cn.chenghua.governance.site.Typed;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A signal as programs send and see it.
 *
 * @param measure the unit of the value, which is the one its kind is measured in
 */
@Schema(name = "Signal")
record SignalJson(@Nullable UUID id, @Nullable SignalSource source, @Nullable String kind, @Nullable String unit,
        @Nullable BigDecimal longitude, @Nullable BigDecimal latitude, @Nullable BigDecimal value, @Nullable String measure,
        @Nullable Instant at) {

    static SignalJson of(Signal signal, @Nullable String measure) {
        return new SignalJson(signal.id(), signal.source(), signal.kind(), signal.place().value(), signal.longitude(),
                signal.latitude(), signal.value(), measure, signal.at());
    }

    Signal signal(Map<String, String> measures) {
        var of = Typed.needed("kind", kind);
        if (measure != null && measures.containsKey(of) && !measure.equals(measures.get(of))) {
            throw new Typed.Unreadable("warning.signal.measure", "measure", measure);
        }
        return new Signal(Typed.needed("id", id), Typed.needed("source", source), of, new UnitCode(Typed.needed("unit", unit)),
                longitude, latitude, Typed.needed("value", value), Typed.needed("at", at));
    }

    /** Up to 1,000 signals. */
    @Schema(name = "SignalBatch")
    record Batch(@Nullable List<@Nullable SignalJson> items) {
    }

    /** What became of a signal; code and text say why it was refused. */
    @Schema(name = "SignalResult")
    record Result(@Nullable UUID id, SignalDesk.Outcome outcome, @Nullable String code, @Nullable String text) {
    }

    /** One answer for each signal sent, in their order. */
    @Schema(name = "SignalResults")
    record Results(List<Result> items) {
    }

    /** A page of signals; {@code count} is counted up to 10,000. */
    @Schema(name = "SignalPage")
    record Page(int count, Map<String, String> filtersApplied, List<SignalJson> signals, @Nullable String next) {
    }
}
