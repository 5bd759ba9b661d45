package cn.chenghua.governance.renewal.circle.scenario;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.chenghua.governance.renewal.circle.FacilityClass;
import cn.chenghua.governance.renewal.circle.Site;

import org.jspecify.annotations.Nullable;

/**
 * One facility added, moved or closed in a scenario.
 *
 * @param site the facility that is moved or closed; null for one that is added
 * @param facilityClass of a facility that is added; null otherwise
 * @param name of a facility that is added, or of the one changed as it was called then
 */
@Embeddable
public record SiteChange(@Enumerated(EnumType.STRING) Verb verb, @Nullable String site,
        @Enumerated(EnumType.STRING) @Nullable FacilityClass facilityClass, String name, @Nullable Double longitude,
        @Nullable Double latitude) {

    private static final int NAME = 100;
    private static final int SITE = 200;

    public SiteChange {
        if (name.isBlank() || name.length() > NAME) {
            throw ScenarioRefused.name("name", name, NAME);
        }
        if (verb == Verb.ADD && facilityClass == null) {
            throw ScenarioRefused.facilityClass();
        }
        if (verb != Verb.ADD && (site == null || site.isBlank() || site.length() > SITE)) {
            throw ScenarioRefused.site(site == null ? "" : site);
        }
        if (verb != Verb.CLOSE && (longitude == null || latitude == null)) {
            throw ScenarioRefused.position();
        }
    }

    public static SiteChange add(FacilityClass facilityClass, String name, double longitude, double latitude) {
        return new SiteChange(Verb.ADD, null, facilityClass, name, longitude, latitude);
    }

    public static SiteChange move(String site, String name, double longitude, double latitude) {
        return new SiteChange(Verb.MOVE, site, null, name, longitude, latitude);
    }

    public static SiteChange close(String site, String name) {
        return new SiteChange(Verb.CLOSE, site, null, name, null, null);
    }

    boolean about(Site one) {
        return one.id().equals(site);
    }

    /** The facility as it would be; null where it would be closed. */
    @Nullable
    Site apply(Site before) {
        return verb == Verb.CLOSE || longitude == null || latitude == null
                ? null
                : new Site(before.id(), before.name(), before.facilityClass(), longitude, latitude);
    }

    /** What may happen to a facility. */
    public enum Verb {
        ADD, MOVE, CLOSE
    }
}
