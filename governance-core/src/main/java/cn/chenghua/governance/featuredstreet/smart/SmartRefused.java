package cn.chenghua.governance.featuredstreet.smart;

import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.project.ProjectRefused;

/** A smart estate that cannot be so, such as one accepted without its video. */
public final class SmartRefused extends Refusal {

    private SmartRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static SmartRefused order(FittingVerb verb, FittingState state) {
        return new SmartRefused("featured.smart.order", "verb", new Word("featured.fitting.verb." + verb),
                new Word("featured.fitting.state." + state));
    }

    static SmartRefused maker(int limit) {
        return new SmartRefused("featured.smart.maker", "maker", limit);
    }

    static SmartRefused points(int points) {
        return new SmartRefused("featured.smart.points", "points", points);
    }

    static SmartRefused day(LocalDate day, LocalDate last) {
        return new SmartRefused("featured.smart.day", "day", day.toString(), last.toString());
    }

    static SmartRefused gate(String stage, String missing) {
        return new SmartRefused("featured.smart.gate", "stage", ProjectRefused.word(stage), missing);
    }

    /** For an id or number of no smart estate that is seen. */
    public static SmartRefused unknown(Object id) {
        return new SmartRefused("featured.smart.unknown", "number", id.toString());
    }
}
