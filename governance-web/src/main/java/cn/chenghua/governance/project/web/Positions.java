package cn.chenghua.governance.project.web;

import java.util.Map;

import cn.chenghua.governance.project.Position;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;

/** Reads the two fields of a position, which are filled together or not at all. */
final class Positions {

    private Positions() {
    }

    static @Nullable Position typed(Map<String, String> typed) {
        var longitude = Typed.amount(typed, "longitude");
        var latitude = Typed.amount(typed, "latitude");
        if (longitude == null && latitude == null) {
            return null;
        }
        if (longitude == null || latitude == null) {
            throw new Typed.Unreadable("project.typed.point", "longitude",
                    Typed.text(typed, "longitude") + ", " + Typed.text(typed, "latitude"));
        }
        return new Position(longitude, latitude);
    }
}
