package cn.chenghua.governance.communityservice.admission.plate.web;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.admission.plate.CommunityPlate;
import cn.chenghua.governance.communityservice.admission.plate.PlateDesk;
import cn.chenghua.governance.communityservice.admission.plate.PlateLines;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.site.RestPage;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.VersionNotSaid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plates of communities for REST clients. */
@RestController
@RequestMapping("/api/v1/community-plates")
@Tag(name = "admission")
class PlateRestController {

    private static final String PATH = "/api/v1/community-plates";
    private final PlateDesk desk;
    private final PlateLines lines;
    private final Hierarchies hierarchies;

    PlateRestController(PlateDesk desk, PlateLines lines, Hierarchies hierarchies) {
        this.desk = desk;
        this.lines = lines;
        this.hierarchies = hierarchies;
    }

    @Operation(operationId = "communityPlates", summary = "Plates by community, and whether an item allowed them on a day or today")
    @GetMapping
    ResponseEntity<Page> list(Actor actor, @ParameterObject @ModelAttribute PlateQuery query,
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        var filter = query.filter(actor, hierarchies.current(), desk.today());
        var page = RestPage.of(limit, size -> lines.list(filter, after == null ? "" : after, size));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Page(filter.day(), lines.count(filter),
                query.applied(), page.shown().stream().map(line -> new Plate(line.id(), line.version(), line.community().value(),
                        line.title(), line.item(), line.hungOn(), line.takenDown(), line.allowed())).toList(),
                page.next(PATH, last -> query.from(last.key()))));
    }

    @Operation(operationId = "communityPlate", summary = "One plate")
    @GetMapping("/{id}")
    ResponseEntity<Plate> one(Actor actor, @PathVariable UUID id) {
        return answer(desk.read(actor, id));
    }

    @Operation(operationId = "hangPlate", summary = "Takes a plate onto the list; a repeat of an id is harmless")
    @ApiResponse(responseCode = "201", description = "The plate, with its address in the header Location", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<Plate> hang(Actor actor, @RequestBody Hung body) {
        var plate = desk.hang(actor, body.id() == null ? UUID.randomUUID() : body.id(), new UnitCode(Typed.text(body.unit())),
                Typed.text(body.title()), Typed.text(body.item()), Typed.needed("day", body.day()),
                Proof.of(Typed.text(body.evidence()), null));
        return ResponseEntity.created(URI.create(PATH + "/" + plate.id())).eTag("\"" + plate.version() + "\"")
                .cacheControl(CacheControl.noStore()).body(Plate.of(plate));
    }

    @Operation(operationId = "takeDownPlate", summary = "Says when a plate was taken down; needs If-Match")
    @PostMapping("/{id}/down")
    ResponseEntity<Plate> down(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match, @RequestBody Down body) {
        desk.read(actor, id);
        return answer(desk.takeDown(actor, id, VersionNotSaid.version(match), Typed.needed("day", body.day()),
                Proof.of(Typed.text(body.evidence()), null)));
    }

    private static ResponseEntity<Plate> answer(CommunityPlate plate) {
        return ResponseEntity.ok().eTag("\"" + plate.version() + "\"").cacheControl(CacheControl.noStore())
                .body(Plate.of(plate));
    }

    /**
     * A plate at a community's door.
     *
     * @param allowed whether an item allows it on the day asked for; null where one plate is told
     */
    @Schema(name = "CommunityPlate")
    record Plate(UUID id, long version, String unit, String title, String item, LocalDate hungOn, @Nullable LocalDate takenDown,
            @Nullable Boolean allowed) {

        static Plate of(CommunityPlate plate) {
            return new Plate(plate.id(), plate.version(), plate.community().value(), plate.title(), plate.item(), plate.hungOn(),
                    plate.takenDown(), null);
        }
    }

    /** A page of plates. */
    @Schema(name = "CommunityPlatePage")
    record Page(LocalDate asOf, int count, Map<String, String> filtersApplied, List<Plate> plates, @Nullable String next) {
    }

    /** A plate that hangs, with the number of the item that allows it. */
    @Schema(name = "HangPlate")
    record Hung(@Nullable UUID id, @Nullable String unit, @Nullable String title, @Nullable String item, @Nullable LocalDate day,
            @Nullable String evidence) {
    }

    /** That a plate was taken down. */
    @Schema(name = "TakeDownPlate")
    record Down(@Nullable LocalDate day, @Nullable String evidence) {
    }
}
