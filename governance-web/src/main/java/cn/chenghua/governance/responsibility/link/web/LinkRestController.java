package cn.chenghua.governance.responsibility.link.web;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.link.LinkDesk;
import cn.chenghua.governance.site.Typed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The assets a project is about for REST clients; a repeat changes nothing. */
@RestController
@RequestMapping("/api/v1/projects/{id}/assets")
@Tag(name = "projects")
class LinkRestController {

    private final LinkDesk desk;

    LinkRestController(LinkDesk desk) {
        this.desk = desk;
    }

    @Operation(operationId = "assetsOfProject", summary = "The assets a project is about")
    @GetMapping
    ResponseEntity<Links> list(Actor actor, @PathVariable UUID id) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Links(desk.of(actor, id).stream()
                .map(one -> new LinkJson(one.asset(), one.number(), one.name(), one.kind())).toList()));
    }

    @Operation(operationId = "linkAsset", summary = "Says that a project is about the asset of a number; a repeat changes nothing")
    @PostMapping
    ResponseEntity<Links> link(Actor actor, @PathVariable UUID id, @RequestBody NewLink body) {
        desk.link(actor, id, Typed.text(body.number()));
        return list(actor, id);
    }

    @Operation(operationId = "unlinkAsset", summary = "Takes the link of a project with an asset away")
    @DeleteMapping("/{asset}")
    ResponseEntity<Links> unlink(Actor actor, @PathVariable UUID id, @PathVariable UUID asset) {
        desk.unlink(actor, id, asset);
        return list(actor, id);
    }

    @Schema(name = "AssetsOfProject")
    record Links(List<LinkJson> assets) {
    }

    @Schema(name = "AssetOfProject")
    record LinkJson(UUID asset, String number, String name, AssetKind kind) {
    }

    @Schema(name = "LinkAsset")
    record NewLink(@Nullable String number) {
    }
}
