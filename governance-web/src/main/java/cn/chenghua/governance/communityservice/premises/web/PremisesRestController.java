package cn.chenghua.governance.communityservice.premises.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.premises.PremisesDesk;
import cn.chenghua.governance.communityservice.register.api.web.RegisterRest;
import cn.chenghua.governance.communityservice.register.api.web.RestDoor;
import cn.chenghua.governance.communityservice.register.api.web.RestRecords;
import cn.chenghua.governance.site.VersionNotSaid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** This register for REST clients. */
@RestController
@RequestMapping("/api/v1/premises")
@Tag(name = "premises")
class PremisesRestController extends RegisterRest {

    private final PremisesDesk desk;

    PremisesRestController(RestDoor door, PremisesRegister register, PremisesDesk desk) {
        super(door, register, "premises", "premisesList");
        this.desk = desk;
    }

    @Override
    protected long version(Actor actor, UUID id) {
        return desk.read(actor, id).version();
    }

    @Operation(operationId = "coverPremises", summary = "Says since when party building covers them; needs If-Match")
    @PostMapping("/{id}/cover")
    ResponseEntity<RestRecords.One> cover(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody RestRecords.Step body) {
        desk.read(actor, id);
        VersionNotSaid.version(match);
        desk.cover(actor, id, body.on(), body.proof());
        return one(actor, id);
    }
}
