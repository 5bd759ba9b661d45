package cn.chenghua.governance.communityservice.register.api.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.register.web.Register;
import cn.chenghua.governance.site.VersionNotSaid;

import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;

/** A register for REST clients whose records move by steps. */
public abstract class SteppedRest extends RegisterRest {

    protected SteppedRest(RestDoor door, Register register, String one, String many) {
        super(door, register, one, many);
    }

    @Operation(summary = "Takes a step; needs If-Match")
    @PostMapping("/{id}/step")
    public ResponseEntity<RestRecords.One> step(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody RestRecords.Step body) {
        version(actor, id);
        take(actor, id, VersionNotSaid.version(match), body);
        return one(actor, id);
    }

    @Override
    protected abstract long version(Actor actor, UUID id);

    protected abstract void take(Actor actor, UUID id, long version, RestRecords.Step body);
}
