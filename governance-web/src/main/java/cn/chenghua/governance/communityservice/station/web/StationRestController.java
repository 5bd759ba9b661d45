package cn.chenghua.governance.communityservice.station.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.register.api.web.RestDoor;
import cn.chenghua.governance.communityservice.register.api.web.RestRecords;
import cn.chenghua.governance.communityservice.register.api.web.SteppedRest;
import cn.chenghua.governance.communityservice.station.StationDesk;
import cn.chenghua.governance.site.Typed;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** This register for REST clients. */
@RestController
@RequestMapping("/api/v1/stations")
@Tag(name = "citizen-stations")
class StationRestController extends SteppedRest {

    private final StationDesk desk;

    StationRestController(RestDoor door, StationRegister register, StationDesk desk) {
        super(door, register, "station", "stations");
        this.desk = desk;
    }

    @Override
    protected long version(Actor actor, UUID id) {
        return desk.read(actor, id).version();
    }

    @Override
    protected void take(Actor actor, UUID id, long version, RestRecords.Step body) {
        switch (Typed.text(body.verb())) {
            case "OPEN" -> desk.open(actor, id, version, body.on(), body.proof());
            case "CLOSE" -> desk.close(actor, id, version, body.on(), body.proof());
            default -> throw new Typed.Unreadable("typed.choice", "verb", Typed.text(body.verb()));
        }
    }
}
