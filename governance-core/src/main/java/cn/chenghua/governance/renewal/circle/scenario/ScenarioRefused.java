package cn.chenghua.governance.renewal.circle.scenario;

import java.util.UUID;

import cn.chenghua.governance.district.Refusal;

/** A scenario that cannot be, is not there, or lies outside what the asker may see. */
public final class ScenarioRefused extends Refusal {

    private ScenarioRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static ScenarioRefused name(String field, String name, int longest) {
        return new ScenarioRefused("circle.name", field, name, longest);
    }

    static ScenarioRefused facilityClass() {
        return new ScenarioRefused("circle.class", "facilityClass", "");
    }

    static ScenarioRefused site(String site) {
        return new ScenarioRefused("circle.site", "site", site);
    }

    static ScenarioRefused position() {
        return new ScenarioRefused("circle.position", "longitude", "");
    }

    static ScenarioRefused outside(double longitude, double latitude) {
        return new ScenarioRefused("circle.outside", "longitude", "%.6f, %.6f".formatted(longitude, latitude));
    }

    static ScenarioRefused many(int count, int most) {
        return new ScenarioRefused("circle.many", "changes", count, most);
    }

    static ScenarioRefused twice(String site) {
        return new ScenarioRefused("circle.twice", "site", site);
    }

    static ScenarioRefused other(UUID id) {
        return new ScenarioRefused("circle.scenario.other.content", "id", id.toString());
    }

    static ScenarioRefused unknown(Object id) {
        return new ScenarioRefused("circle.scenario.unknown", "scenario", id.toString());
    }
}
