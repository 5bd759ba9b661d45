package cn.chenghua.governance.backstreet.green.link.web;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.green.link.Connections;
import cn.chenghua.governance.backstreet.green.link.GreenGraph;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The green network for REST clients. */
@RestController
@Tag(name = "green")
class ConnectionRestController {

    private final Connections connections;

    ConnectionRestController(Connections connections) {
        this.connections = connections;
    }

    @Operation(operationId = "greenNetwork", summary = "How green places hang together, now and with links that are tried, and which links are missing")
    @GetMapping("/api/v1/green-network")
    ResponseEntity<Network> network(Actor actor, @RequestParam(required = false) @Nullable String with,
            @RequestParam(name = "try", required = false) @Nullable List<String> tried) {
        var query = ConnectionQuery.of(with, tried);
        var view = connections.view(actor, !query.planned(), query.tried());
        var links = view.links().stream().map(found -> {
            var link = found.link();
            var path = found.path();
            return new Link(link.code(), link.from().id(), link.to().id(), link.gap(), link.metres(), link.squareMetres(),
                    view.peopled() ? link.residents() : null, link.gain(), path == null ? null : path.metres(),
                    path == null ? null : path.detour());
        }).toList();
        var edition = view.edition();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(new Network(query.planned() ? "planned" : "built", edition == null ? null : edition.number(),
                        State.of(view.before()), State.of(view.after()), view.undrawn(), view.missing(), links));
    }

    /**
     * The network.
     *
     * @param missing how many links are missing; {@code links} are the first hundred of them
     */
    @Schema(name = "GreenNetwork")
    record Network(String places, @Nullable Integer networkVersion, State before, State after, int undrawn, int missing,
            List<Link> links) {
    }

    /** How far it hangs together; shares are those of the largest piece. */
    @Schema(name = "GreenNetworkState")
    record State(int places, int pieces, double metres, double squareMetres, double largestByLength, double largestByArea) {
        static State of(GreenGraph graph) {
            return new State(graph.places().size(), graph.pieces().size(), graph.metres(), graph.squareMetres(),
                    graph.largestByLength(), graph.largestByArea());
        }
    }

    /** A missing link; the code is what {@code try} takes. */
    @Schema(name = "GreenMissingLink")
    record Link(String code, UUID from, UUID to, double gapMetres, double joinedMetres, double joinedSquareMetres,
            @Nullable Integer joinedResidents, double gain,
            @Nullable Double pathMetres, @Nullable Double detour) {
    }
}
