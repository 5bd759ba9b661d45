package cn.chenghua.governance.safecommunity.warning.alert;

import cn.chenghua.governance.district.Refusal;

/** An alert that somebody wants to make by hand. */
public final class AlertRefused extends Refusal {

    private AlertRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static AlertRefused made() {
        return new AlertRefused("warning.alert.made", "kind", "ALERT");
    }
}
