package cn.chenghua.governance.responsibility.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.Asset;
import cn.chenghua.governance.responsibility.AssetFacts;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.AssetLines;
import cn.chenghua.governance.responsibility.AssetShape;
import cn.chenghua.governance.responsibility.Depth;
import cn.chenghua.governance.responsibility.Grade;
import cn.chenghua.governance.responsibility.RegisterAsset;
import cn.chenghua.governance.responsibility.post.Reach;
import cn.chenghua.governance.site.GeoJsonGeometry;
import cn.chenghua.governance.site.Typed;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An asset as REST clients see it; positions are WGS84. */
@Schema(name = "Asset")
record AssetJson(UUID id, long version, String number, String name, AssetKind kind,
        @com.fasterxml.jackson.annotation.JsonProperty("class") String classCode, Level level, Grade grade,
        @Nullable Depth depth, String unit, String responsible, @Nullable BigDecimal metres, @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude, @Nullable LocalDate retiredOn) {

    static AssetJson of(AssetLines.Line line) {
        return new AssetJson(line.id(), line.version(), line.number(), line.name(), line.kind(), line.classCode(), line.level(),
                line.grade(), line.depth(), line.place().value(), line.responsible(), line.metres(), line.longitude(),
                line.latitude(), line.retiredOn());
    }

    static AssetJson of(Asset asset) {
        return new AssetJson(asset.id(), asset.version(), asset.number(), asset.name(), asset.kind(), asset.classCode(),
                asset.level(), asset.grade(), asset.depth(), asset.place().value(), asset.responsible(), asset.metres(),
                asset.longitude(), asset.latitude(), asset.retiredOn());
    }

    /** A page of assets; {@code count} is exact up to ten thousand. */
    @Schema(name = "AssetPage")
    record Page(LocalDate asOf, int count, Map<String, String> filtersApplied, List<AssetJson> assets, @Nullable String next) {
    }

    /** The facts of an asset to be registered or described; {@code reason} says why they change. */
    @Schema(name = "AssetFacts")
    record Facts(@Nullable UUID id, @Nullable String number, @Nullable String name, @Nullable AssetKind kind,
            @com.fasterxml.jackson.annotation.JsonProperty("class") @Nullable String classCode, @Nullable Level level,
            @Nullable Grade grade, @Nullable Depth depth, @Nullable String unit, @Nullable String responsible,
            @Nullable BigDecimal metres, @Nullable BigDecimal longitude, @Nullable BigDecimal latitude,
            @Nullable String reason) {

        RegisterAsset wish() {
            return new RegisterAsset(id, number, facts());
        }

        AssetFacts facts() {
            return new AssetFacts(text(name), Typed.needed("kind", kind), text(classCode), Typed.needed("level", level),
                    Typed.needed("grade", grade), depth, new UnitCode(text(unit)), text(responsible), metres, longitude,
                    latitude);
        }

        private static String text(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    /** Where an asset runs; without a drawn course its position, or no geometry at all. */
    @Schema(name = "AssetShape")
    record Shape(String type, Map<String, String> properties, @Nullable Map<String, Object> geometry) {

        static Shape of(Asset asset, @Nullable AssetShape shape) {
            var said = Map.of("number", asset.number(), "name", asset.name(), "source", shape == null ? "" : shape.source());
            return new Shape("Feature", said, shape == null ? point(asset) : GeoJsonGeometry.write(shape.geometry()));
        }

        private static @Nullable Map<String, Object> point(Asset asset) {
            var east = asset.longitude();
            var north = asset.latitude();
            return east == null || north == null
                    ? null
                    : Map.of("type", "Point", "coordinates", List.of(east.doubleValue(), north.doubleValue()));
        }
    }

    /** A geometry to be drawn and where it is known from. */
    @Schema(name = "AssetDrawing")
    record Drawing(
            @Schema(type = "object", description = "GeoJSON geometry: Point, LineString or MultiLineString") @Nullable Map<String, Object> geometry,
            @Nullable String source) {
        String said() {
            return source == null ? "" : source;
        }
    }

    /** From when on an asset is no longer looked after, and why. */
    @Schema(name = "AssetRetirement")
    record Retirement(@Nullable LocalDate day, @Nullable String reason) {
    }

    /** Who answered for an asset on a day; an entry without a holder is a vacant post. */
    @Schema(name = "AssetResponsible")
    record Responsible(UUID asset, LocalDate on, List<Answer> posts) {
    }

    /** A post that answered for the asset. */
    @Schema(name = "AssetResponsiblePost")
    record Answer(UUID post, String title, Level level, @Nullable String holder) {
        static Answer of(Reach.Answerable answerable) {
            return new Answer(answerable.post(), answerable.title(), answerable.level(),
                    answerable.holder().isEmpty() ? null : answerable.holder());
        }
    }
}
