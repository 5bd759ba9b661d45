package cn.chenghua.governance.backstreet.pattern.trial;

import cn.chenghua.governance.district.Refusal;

/** Links that cannot be tried, such as an area. */
public final class TrialRefused extends Refusal {

    private TrialRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static TrialRefused line(String key) {
        return new TrialRefused("pattern.line", "geometry", key);
    }

    static TrialRefused many(int count, int most) {
        return new TrialRefused("pattern.many", "file", count, most);
    }

    static TrialRefused source(int limit) {
        return new TrialRefused("pattern.source", "source", limit);
    }

}
