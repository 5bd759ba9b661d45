package cn.chenghua.governance.backstreet.line;

import java.math.BigDecimal;

import cn.chenghua.governance.district.Refusal;

/** A line or length that no street of the district can have, such as one that crosses itself. */
public final class LineRefused extends Refusal {

    private LineRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static LineRefused source(int limit) {
        return new LineRefused("backstreet.line.source", "source", limit);
    }

    static LineRefused kind(String type) {
        return new LineRefused("backstreet.line.kind", "geometry", type);
    }

    static LineRefused touching(String at) {
        return new LineRefused("backstreet.line.touching", "geometry", at);
    }

    static LineRefused length(String field, BigDecimal metres, int most) {
        return new LineRefused("backstreet.line.length", field, metres.toPlainString(), most);
    }
}
