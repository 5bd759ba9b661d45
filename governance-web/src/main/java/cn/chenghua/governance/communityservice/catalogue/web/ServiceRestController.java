package cn.chenghua.governance.communityservice.catalogue.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.catalogue.CatalogueDesk;
import cn.chenghua.governance.communityservice.register.web.Asked;
import cn.chenghua.governance.communityservice.register.web.RestDoor;
import cn.chenghua.governance.communityservice.register.web.RestRecords;
import cn.chenghua.governance.site.Repeats;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
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

/** This register for REST clients. */
@RestController
@RequestMapping("/api/v1/service-items")
@Tag(name = "service-catalogue")
class ServiceRestController {

    private static final String PATH = "/api/v1/service-items";
    private final ServiceRegister register;
    private final RestDoor door;
    private final CatalogueDesk desk;

    ServiceRestController(ServiceRegister register, RestDoor door, CatalogueDesk desk) {
        this.register = register;
        this.door = door;
        this.desk = desk;
    }

    @Operation(operationId = "serviceItems", summary = "The register page by page, by unit, state, group and text")
    @GetMapping
    ResponseEntity<RestRecords> list(Actor actor, @ParameterObject @ModelAttribute Asked asked,
            @RequestParam(defaultValue = "50") int limit) {
        return door.list(actor, register, asked, limit, PATH);
    }

    @Operation(operationId = "serviceItem", summary = "One record")
    @GetMapping("/{id}")
    ResponseEntity<RestRecords.One> one(Actor actor, @PathVariable UUID id) {
        return door.one(actor, register, id, desk.read(actor, id).version());
    }

    @Operation(operationId = "addServiceItem", summary = "Adds a record; a repeat of the same changes nothing")
    @ApiResponse(responseCode = "201", description = "The record, with its address in the header Location", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<RestRecords.Added> add(Actor actor, @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key,
            @RequestBody RestRecords.New body) {
        return door.add(actor, register, key, body, PATH);
    }
}
