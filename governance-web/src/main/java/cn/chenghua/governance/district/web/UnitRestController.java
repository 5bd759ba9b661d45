package cn.chenghua.governance.district.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Unit;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.geometry.UnitShapes;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The units of the district on any day, and their shapes. */
@RestController
@RequestMapping("/api/v1/units")
@Tag(name = "units")
class UnitRestController {

    private final Hierarchies hierarchies;
    private final UnitShapes shapes;
    private final Clock clock;

    UnitRestController(Hierarchies hierarchies, UnitShapes shapes, Clock clock) {
        this.hierarchies = hierarchies;
        this.shapes = shapes;
        this.clock = clock;
    }

    @Operation(operationId = "units", summary = "The units that exist on a day")
    @Parameter(in = ParameterIn.HEADER, name = HttpHeaders.IF_NONE_MATCH, schema = @Schema(type = "string"))
    @GetMapping
    @Nullable
    ResponseEntity<UnitList> list(@RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable Level level, ServletWebRequest request) {
        var asOf = asOf(day);
        var version = hierarchies.version();
        var etag = "\"u%d-%s-%s\"".formatted(version, asOf, level);
        if (request.checkNotModified(etag)) {
            return null;
        }
        var hierarchy = hierarchies.current();
        var units = hierarchy.all().stream().filter(unit -> hierarchy.exists(unit.code(), asOf))
                .filter(unit -> level == null || unit.level() == level).map(unit -> Resource.of(unit, hierarchy, asOf)).toList();
        return ResponseEntity.ok().eTag(etag).cacheControl(CacheControl.noStore()).body(new UnitList(asOf, version, units));
    }

    @Operation(operationId = "unit", summary = "One unit, living or gone, as it was on a day")
    @Parameter(in = ParameterIn.HEADER, name = HttpHeaders.IF_NONE_MATCH, schema = @Schema(type = "string"))
    @GetMapping("/{code}")
    @Nullable
    ResponseEntity<Resource> show(@PathVariable UnitCode code, @RequestParam(required = false) @Nullable LocalDate day,
            ServletWebRequest request) {
        var asOf = asOf(day);
        var hierarchy = hierarchies.current();
        var unit = hierarchy.get(code);
        var etag = "\"u%d-%s-%s\"".formatted(hierarchies.version(), asOf, code);
        if (request.checkNotModified(etag)) {
            return null;
        }
        return ResponseEntity.ok().eTag(etag).cacheControl(CacheControl.noStore()).body(Resource.of(unit, hierarchy, asOf));
    }

    @Operation(operationId = "unitShapes", summary = "The stored shapes of a level as GeoJSON, simplified for a map; empty where none were imported")
    @Parameter(in = ParameterIn.HEADER, name = HttpHeaders.IF_NONE_MATCH, schema = @Schema(type = "string"))
    @GetMapping("/shapes")
    @Nullable
    ResponseEntity<GeoJson.Collection> shapes(@RequestParam(defaultValue = "SUBDISTRICT") Level level,
            ServletWebRequest request) {
        var etag = "\"s%d-%d-%s\"".formatted(shapes.version(), hierarchies.version(), level);
        if (request.checkNotModified(etag)) {
            return null;
        }
        var hierarchy = hierarchies.current();
        var features = shapes.all().stream().filter(shape -> hierarchy.get(shape.unit()).level() == level)
                .map(GeoJson::simplified).toList();
        return ResponseEntity.ok().eTag(etag).cacheControl(CacheControl.noStore()).body(new GeoJson.Collection(features));
    }

    private LocalDate asOf(@Nullable LocalDate day) {
        return day == null ? LocalDate.now(clock.withZone(Days.ZONE)) : Days.within("day", day);
    }

    /** Units as of a day, with the version of the hierarchy they come from. */
    record UnitList(LocalDate asOf, long hierarchyVersion, List<Resource> units) {
    }

    /** A unit as of a day. */
    @Schema(name = "Unit")
    record Resource(String code, Level level, String name, String nameEn, @Nullable String parent, LocalDate since,
            LocalDate established,
            @Nullable LocalDate abolished, List<String> successors, Belonging belongs) {

        static Resource of(Unit unit, Hierarchy hierarchy, LocalDate day) {
            var period = hierarchy.period(unit.code(), day);
            var place = hierarchy.place(unit.code(), day);
            var parent = period.parent();
            return new Resource(unit.code().value(), unit.level(), period.name(), period.nameEn(),
                    parent == null ? null : parent.value(),
                    period.since(), unit.established(), unit.abolished(),
                    unit.successors().stream().map(UnitCode::value).toList(),
                    new Belonging(place.unit().value(), place.unassigned()));
        }
    }

    /** Where the unit's records belong on that day. */
    record Belonging(String unit, boolean unassigned) {
    }
}
