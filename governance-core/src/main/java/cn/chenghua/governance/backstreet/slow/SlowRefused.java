package cn.chenghua.governance.backstreet.slow;

import java.math.BigDecimal;

import cn.chenghua.governance.district.Refusal;

/** A foot or cycle way that cannot be so, such as one that is an area. */
public final class SlowRefused extends Refusal {

    private SlowRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static SlowRefused text(String field, int limit) {
        return new SlowRefused("slow.text", field, limit);
    }

    static SlowRefused width(BigDecimal width) {
        return new SlowRefused("slow.width", "width", width.toPlainString());
    }

    static SlowRefused line() {
        return new SlowRefused("slow.line", "geometry");
    }

    static SlowRefused twice(String number, int row) {
        return new SlowRefused("slow.twice", "number", number, row);
    }
}
