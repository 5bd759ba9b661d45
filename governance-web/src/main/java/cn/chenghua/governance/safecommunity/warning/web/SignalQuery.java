package cn.chenghua.governance.safecommunity.warning.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.safecommunity.warning.SignalSource;
import cn.chenghua.governance.safecommunity.warning.Signals;
import cn.chenghua.governance.site.ListLink;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;

/**
 * What signals are asked for.
 *
 * @param after the last signal of the page before
 */
public record SignalQuery(@Nullable String source, @Nullable String kind, @Nullable String unit, @Nullable String from,
        @Nullable String to, @Nullable String after) {

    Map<String, String> applied() {
        var values = new LinkedHashMap<String, String>();
        ListLink.put(values, "source", source);
        ListLink.put(values, "kind", kind);
        ListLink.put(values, "unit", unit);
        ListLink.put(values, "from", from);
        ListLink.put(values, "to", to);
        return values;
    }

    String behind(UUID last) {
        var values = applied();
        values.put("after", last.toString());
        return ListLink.of(values);
    }

    /** The link of this list, or nothing. */
    public String link() {
        return ListLink.of(applied());
    }

    Signals.Filter filter(Scope scope) {
        var unitCode = Typed.text(unit);
        return new Signals.Filter(scope,
                Typed.text(source).isEmpty() ? null : Typed.constant(SignalSource.class, "source", source),
                Typed.text(kind).isEmpty() ? null : Typed.text(kind), unitCode.isEmpty() ? null : new UnitCode(unitCode),
                Typed.day("from", from), Typed.day("to", to));
    }
}
