package cn.chenghua.governance.network.web;

import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.geometry.UnitShapes;
import cn.chenghua.governance.network.Networks;
import cn.chenghua.governance.network.check.NetworkCheck;
import cn.chenghua.governance.network.intake.NetworkRefused;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** The street network for REST clients: its editions, what was checked, and its edges. */
@RestController
@RequestMapping("/api/v1/network")
@Tag(name = "network")
class NetworkRestController {

    private static final int LIMIT = 200;
    private final Networks networks;
    private final Editions editions;
    private final NetworkCheck check;
    private final UnitShapes shapes;
    private final Hierarchies hierarchies;

    NetworkRestController(Networks networks, Editions editions, NetworkCheck check, UnitShapes shapes, Hierarchies hierarchies) {
        this.networks = networks;
        this.editions = editions;
        this.check = check;
        this.shapes = shapes;
        this.hierarchies = hierarchies;
    }

    @Operation(operationId = "network", summary = "An edition of the street network, the one in force where none is asked for, with what was checked")
    @Parameter(in = ParameterIn.HEADER, name = HttpHeaders.IF_NONE_MATCH, schema = @Schema(type = "string"))
    @GetMapping
    @Nullable
    ResponseEntity<NetworkJson.Report> report(@RequestParam(required = false) @Nullable Integer edition,
            ServletWebRequest request) {
        var version = editions.find(edition);
        if (version == null) {
            throw NetworkRefused.unknown("network");
        }
        var etag = "\"n%s-%d\"".formatted(version.id(), shapes.version());
        if (request.checkNotModified(etag)) {
            return null;
        }
        var judged = check.judge(version);
        var district = shapes.find(hierarchies.current().district().code()).orElse(null);
        return ResponseEntity.ok().eTag(etag).cacheControl(CacheControl.noStore())
                .body(NetworkJson.Report.of(version, judged.topology(), Believed.of(judged, district), check.rules().cellMetres(),
                        check.rules().denseKilometres()));
    }

    @Operation(operationId = "networkEditions", summary = "Editions of the street network, the newest first")
    @GetMapping("/editions")
    ResponseEntity<NetworkJson.Editions> editions(@RequestParam(required = false) @Nullable Integer after,
            @RequestParam(defaultValue = "50") int limit) {
        var size = Math.clamp(limit, 1, LIMIT);
        var found = networks.all().stream().filter(version -> after == null || version.number() < after).limit(size + 1L)
                .map(NetworkJson.Edition::of).toList();
        var shown = found.subList(0, Math.min(size, found.size()));
        var next = found.size() > size
                ? "/api/v1/network/editions?after=" + shown.getLast().number() + "&limit=" + size
                : null;
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new NetworkJson.Editions(shown, next));
    }

    @Operation(operationId = "networkEdges", summary = "Edges of an edition in the order of its file, page by page")
    @GetMapping("/edges")
    ResponseEntity<NetworkJson.Edges> edges(@RequestParam(required = false) @Nullable Integer edition,
            @RequestParam(defaultValue = "0") int after, @RequestParam(defaultValue = "50") int limit) {
        var version = editions.find(edition);
        if (version == null) {
            throw NetworkRefused.unknown("network");
        }
        var judged = check.judge(version);
        var all = judged.network().edges();
        var begin = Math.clamp(after, 0, all.size());
        var end = Math.min(all.size(), begin + Math.clamp(limit, 1, LIMIT));
        var next = end < all.size()
                ? "/api/v1/network/edges?edition=" + version.number() + "&after=" + end + "&limit=" + (end - begin)
                : null;
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new NetworkJson.Edges(version.number(), all.size(),
                all.subList(begin, end).stream().map(edge -> NetworkJson.Edge.of(edge, judged)).toList(), next));
    }
}
