package cn.chenghua.governance.backstreet.measure;

import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;

/** A measure that cannot be so, such as one of a clause the policy does not have. */
public final class MeasureRefused extends Refusal {

    private MeasureRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static MeasureRefused unknown(Object id) {
        return new MeasureRefused("backstreet.measure.unknown", "id", id.toString());
    }

    static MeasureRefused name() {
        return new MeasureRefused("backstreet.measure.name", "name", "");
    }

    static MeasureRefused tooLong(String field, int limit) {
        return new MeasureRefused("backstreet.measure.long", field, limit);
    }

    static MeasureRefused days(LocalDate ends, LocalDate begins) {
        return new MeasureRefused("backstreet.measure.days", "ends", ends.toString(), begins.toString());
    }

    static MeasureRefused clause(int number, int most) {
        return new MeasureRefused("backstreet.measure.clause", "clauses", number, most);
    }

    static MeasureRefused projects(int most) {
        return new MeasureRefused("backstreet.measure.projects", "projects", most);
    }

    static MeasureRefused project(String number) {
        return new MeasureRefused("backstreet.measure.project", "projects", number);
    }

    /** A new measure of which nobody said what it is for and where. */
    static MeasureRefused fresh(String name) {
        return new MeasureRefused("backstreet.measure.fresh", "sort", name);
    }

    /** A name that several measures bear. */
    static MeasureRefused several(String name) {
        return new MeasureRefused("backstreet.measure.several", "name", name);
    }

    static MeasureRefused exists(Object id) {
        return new MeasureRefused("backstreet.measure.exists", "id", id.toString());
    }
}
