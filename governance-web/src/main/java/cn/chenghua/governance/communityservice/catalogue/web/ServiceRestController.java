package cn.chenghua.governance.communityservice.catalogue.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.catalogue.CatalogueDesk;
import cn.chenghua.governance.communityservice.register.api.web.RegisterRest;
import cn.chenghua.governance.communityservice.register.api.web.RestDoor;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** This register for REST clients. */
@RestController
@RequestMapping("/api/v1/service-items")
@Tag(name = "service-catalogue")
class ServiceRestController extends RegisterRest {

    private final CatalogueDesk desk;

    ServiceRestController(RestDoor door, ServiceRegister register, CatalogueDesk desk) {
        super(door, register, "serviceItem", "serviceItems");
        this.desk = desk;
    }

    @Override
    protected long version(Actor actor, UUID id) {
        return desk.read(actor, id).version();
    }
}
