package cn.chenghua.governance.communityservice.company.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.company.CompanyDesk;
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
@RequestMapping("/api/v1/service-companies")
@Tag(name = "service-companies")
class CompanyRestController extends RegisterRest {

    private final CompanyDesk desk;

    CompanyRestController(RestDoor door, CompanyRegister register, CompanyDesk desk) {
        super(door, register, "serviceCompany", "serviceCompanies");
        this.desk = desk;
    }

    @Operation(operationId = "recogniseServiceCompany", summary = "Says since when a company is sizeable; its latest figures must meet the threshold")
    @PostMapping("/{id}/recognise")
    ResponseEntity<RestRecords.One> recognise(Actor actor, @PathVariable UUID id, @RequestBody RestRecords.Step body) {
        desk.of(actor, id);
        desk.recognise(actor, id, body.on(), body.proof());
        return one(actor, id);
    }
}
