package cn.chenghua.governance.renewal.circle.scenario.web;

import java.math.BigDecimal;
import java.util.Map;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.renewal.circle.FacilityClass;
import cn.chenghua.governance.renewal.circle.Site;
import cn.chenghua.governance.renewal.circle.scenario.SiteChange;
import cn.chenghua.governance.renewal.circle.scenario.SiteChange.Verb;
import cn.chenghua.governance.renewal.circle.web.CircleSight;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;

/** A facility added, moved or closed as it was typed; a place is said by its degrees or by the community it lies in. */
record ChangeForm(Map<String, String> typed, CircleSight sight) {

    SiteChange change() {
        var verb = Typed.constant(Verb.class, "verb", typed.get("verb"));
        var named = Typed.text(typed, "facility");
        if (verb == Verb.ADD) {
            return new SiteChange(verb, null, Typed.constant(FacilityClass.class, "facilityClass", typed.get("facilityClass")),
                    named, degrees("longitude"), degrees("latitude"));
        }
        var site = Typed.text(typed, "site");
        var name = sight.today().stream().flatMap(today -> today.sites().stream()).filter(one -> one.id().equals(site))
                .map(Site::name).findFirst().orElse(site.isEmpty() ? "-" : site);
        var cut = name.length() > 100 ? name.substring(0, 100) : name;
        return verb == Verb.CLOSE
                ? new SiteChange(verb, site, null, cut, null, null)
                : new SiteChange(verb, site, null, cut, degrees("longitude"), degrees("latitude"));
    }

    /** Typed degrees, or those of the chosen community. */
    private @Nullable Double degrees(String field) {
        BigDecimal said = Typed.amount(typed, field);
        var at = Typed.text(typed, "at");
        if (said != null || at.isEmpty()) {
            return said == null ? null : (Double) said.doubleValue();
        }
        var unit = new UnitCode(at);
        return sight.today().stream().flatMap(today -> today.circle().homes().stream()).map(home -> home.settlement())
                .filter(home -> home.unit().equals(unit)).findFirst()
                .map(home -> field.equals("longitude") ? home.longitude() : home.latitude()).orElse(null);
    }
}
