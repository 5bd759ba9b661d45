package cn.chenghua.governance.renewal.circle.web;

import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.renewal.circle.FacilityClass;
import cn.chenghua.governance.renewal.circle.Walker;
import cn.chenghua.governance.site.ListLink;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;

/** What is asked about the circle, as it stands in its link: a class, a group of walkers and a unit. */
public record CircleQuery(FacilityClass one, Walker walker, @Nullable String unit) {

    /** Education for grown-ups in all units where nothing is said. */
    public static CircleQuery of(@Nullable String one, @Nullable String walker, @Nullable String unit) {
        return new CircleQuery(
                Typed.text(one).isEmpty() ? FacilityClass.EDUCATION : Typed.constant(FacilityClass.class, "class", one),
                Typed.text(walker).isEmpty() ? Walker.ADULT : Typed.constant(Walker.class, "walker", walker),
                Typed.text(unit).isEmpty() ? null : Typed.text(unit));
    }

    public String link() {
        return ListLink.of(applied());
    }

    /** The same about another class. */
    public String about(FacilityClass other) {
        return new CircleQuery(other, walker, unit).link();
    }

    /** The same about another unit. */
    public String in(FacilityClass other, String code) {
        return new CircleQuery(other, walker, code).link();
    }

    /** What is asked, for an answer to repeat. */
    public Map<String, String> applied() {
        var applied = new TreeMap<String, String>();
        ListLink.put(applied, "class", one.name());
        ListLink.put(applied, "walker", walker.name());
        ListLink.put(applied, "unit", unit);
        return applied;
    }
}
