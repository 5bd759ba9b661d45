package cn.chenghua.governance.responsibility;

import java.math.BigDecimal;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** What a row of a table says of an asset; what it leaves out stays as it is, or is missed where the asset is new. */
public record AssetWish(@Nullable String number, @Nullable String name, @Nullable AssetKind kind, @Nullable String classCode,
        @Nullable Level level, @Nullable Grade grade, @Nullable Depth depth, @Nullable UnitCode place,
        @Nullable String responsible, @Nullable BigDecimal metres, @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude, @Nullable Geometry shape) {

    /** The facts of a new asset. */
    AssetFacts fresh() {
        return new AssetFacts(needed("name", name), needed("kind", kind), needed("class", classCode), needed("level", level),
                needed("grade", grade), depth, needed("unit", place), needed("responsible", responsible), metres, longitude,
                latitude);
    }

    /** The facts of a known asset with what the row says otherwise. */
    AssetFacts over(AssetFacts old) {
        var moved = longitude != null || latitude != null;
        return new AssetFacts(or(name, old.name()), or(kind, old.kind()), or(classCode, old.classCode()), or(level, old.level()),
                or(grade, old.grade()), depth == null ? old.depth() : depth, or(place, old.place()),
                or(responsible, old.responsible()), metres == null ? old.metres() : metres, moved ? longitude : old.longitude(),
                moved ? latitude : old.latitude());
    }

    private static <T> T or(@Nullable T given, T old) {
        return given == null ? old : given;
    }

    private static <T> T needed(String field, @Nullable T given) {
        if (given == null) {
            throw AssetRefused.needed(field);
        }
        return given;
    }
}
