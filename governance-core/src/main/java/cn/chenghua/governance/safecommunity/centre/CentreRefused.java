package cn.chenghua.governance.safecommunity.centre;

import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.district.Refusal;

/** A centre that cannot be so, such as one said to function without its functions. */
public final class CentreRefused extends Refusal {

    private CentreRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static CentreRefused function(String code) {
        return new CentreRefused("safety.centre.function", "function", code);
    }

    static CentreRefused code(String code) {
        return new CentreRefused("safety.centre.code", "functions", code);
    }

    static CentreRefused level(CentreLevel level) {
        return new CentreRefused("safety.centre.level", "functions", level.code());
    }

    static CentreRefused day(LocalDate day, LocalDate last) {
        return new CentreRefused("safety.centre.day", "day", day.toString(), last.toString());
    }

    static CentreRefused missing(List<CentreFunction> functions) {
        return new CentreRefused("safety.centre.missing", "stage",
                String.join("、", functions.stream().map(CentreFunction::name).toList()));
    }
}
