package cn.chenghua.governance.renewal.area;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** The projects of key areas: linked ones and those of the group an area goes by, each once. */
public interface AreaLines {

    /** The projects of an area within the scope, in the order of their numbers. */
    List<Line> projects(UUID area, Scope scope);

    /** What the projects of each area come to within the scope. */
    Map<UUID, Sum> sums(Scope scope);

    /** A project of an area. */
    record Line(UUID id, String number, String name, String kind, UnitCode place, @Nullable String stage,
            @Nullable BigDecimal budget, boolean linked) {
    }

    /** How many projects an area has, and the budget of those that have one, in yuan. */
    record Sum(int projects, BigDecimal budget) {
        public static final Sum NONE = new Sum(0, BigDecimal.ZERO);
    }
}
