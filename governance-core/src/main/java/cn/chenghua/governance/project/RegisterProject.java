package cn.chenghua.governance.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Measures;

import org.jspecify.annotations.Nullable;

/**
 * What is to be known of a project: from a form, a REST call or a row of a table. It is a wish and may be refused.
 *
 * @param id made by the client, so that a repeat is recognised; null to have one made
 * @param number such as 2017-BJ-0042; null to have one made
 * @param planned the planned days by stage
 * @param actual the days on which stages were reached
 * @param evidence what the reached stages rest on
 */
public record RegisterProject(@Nullable UUID id, @Nullable String number, String name, String kind, UnitCode place,
        @Nullable Position point, @Nullable String responsible, @Nullable BigDecimal budget, @Nullable String classCode,
        @Nullable String phase, Measures measures, Map<String, LocalDate> planned, Map<String, LocalDate> actual,
        String evidence) {

    public RegisterProject {
        planned = new LinkedHashMap<>(planned);
        actual = new LinkedHashMap<>(actual);
    }

    /** The simplest wish: a kind and a place. */
    public static RegisterProject of(String name, String kind, UnitCode place) {
        return new RegisterProject(null, null, name, kind, place, null, null, null, null, null, Measures.NONE, Map.of(), Map.of(),
                "");
    }
}
