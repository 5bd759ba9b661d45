package cn.chenghua.governance.communityservice.support.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.register.api.web.RegisterRest;
import cn.chenghua.governance.communityservice.register.api.web.RestDoor;
import cn.chenghua.governance.communityservice.register.api.web.RestRecords;
import cn.chenghua.governance.communityservice.support.SupportDesk;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** This register for REST clients. */
@RestController
@RequestMapping("/api/v1/support-grants")
@Tag(name = "support")
class GrantRestController extends RegisterRest {

    private final SupportDesk desk;

    GrantRestController(RestDoor door, GrantRegister register, SupportDesk desk) {
        super(door, register, "supportGrant", "supportGrants");
        this.desk = desk;
    }

    @Operation(operationId = "reverseSupportGrant", summary = "Takes a grant back as a whole, for a reason; once only")
    @PostMapping("/{id}/reverse")
    ResponseEntity<RestRecords.One> reverse(Actor actor, @PathVariable UUID id, @RequestBody RestRecords.Step body) {
        desk.grant(actor, id);
        return one(actor, desk.reverse(actor, id, body.on(), body.proof()).id());
    }
}
