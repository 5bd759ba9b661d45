package cn.chenghua.governance.backstreet.green;

import java.math.BigDecimal;
import java.time.LocalDate;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.RegisterProject;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** What a row of a table says of a green project; what it leaves out stays as it is, or is missed where the project is new. */
public record GreenWish(String number, @Nullable String name, @Nullable String kind, @Nullable String classCode,
        @Nullable String phase, @Nullable UnitCode place, @Nullable String responsible, @Nullable BigDecimal stated,
        GreenSite.@Nullable Basis basis, @Nullable Geometry geometry, String source, @Nullable BigDecimal share,
        @Nullable LocalDate shareOn, String evidence) {

    /** The wish for a project that is not registered yet. */
    RegisterProject fresh() {
        var sort = needed("kind", kind);
        var level = level(sort, classCode);
        return new RegisterProject(null, number, needed("name", name), sort, needed("unit", place), null, responsible, null,
                classCode, phase, stated == null ? Measures.NONE : level.with(Measures.NONE, stated), java.util.Map.of(),
                java.util.Map.of(), "");
    }

    static GreenLevel level(String kind, @Nullable String classCode) {
        return GreenLevel.of(kind, classCode).orElseThrow(() -> GreenRefused.kind(kind));
    }

    /** The site as it is to be, given what is kept now. */
    GreenSite over(GreenSite old) {
        var next = stated == null ? old : old.stating(stated);
        var drawn = geometry == null ? next : next.drawn(geometry, source, basis == null ? old.basis() : basis);
        return basis == null ? drawn : drawn.counting(basis);
    }

    boolean tellsShare(GreenSite old) {
        var kept = old.completion();
        return share != null && (kept == null || kept.share().compareTo(share) != 0
                || shareOn != null && !shareOn.equals(kept.on()));
    }

    private static <T> T needed(String field, @Nullable T given) {
        if (given == null) {
            throw GreenRefused.needed(field);
        }
        return given;
    }
}
