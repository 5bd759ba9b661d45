package cn.chenghua.governance.communityservice.foundation.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.foundation.FundDesk;
import cn.chenghua.governance.communityservice.register.api.web.RegisterRest;
import cn.chenghua.governance.communityservice.register.api.web.RestDoor;
import cn.chenghua.governance.communityservice.register.api.web.RestRecords;

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
@RequestMapping("/api/v1/foundation-postings")
@Tag(name = "foundations")
class PostingRestController extends RegisterRest {

    private final FundDesk desk;

    PostingRestController(RestDoor door, PostingRegister register, FundDesk desk) {
        super(door, register, "foundationPosting", "foundationPostings");
        this.desk = desk;
    }

    @Operation(operationId = "reverseFoundationPosting", summary = "Undoes a posting for a reason; once only")
    @PostMapping("/{id}/reverse")
    ResponseEntity<RestRecords.One> reverse(Actor actor, @PathVariable UUID id, @RequestBody RestRecords.Step body) {
        one(actor, id);
        return one(actor, desk.reverse(actor, id, body.on(), body.proof()).id());
    }
}
