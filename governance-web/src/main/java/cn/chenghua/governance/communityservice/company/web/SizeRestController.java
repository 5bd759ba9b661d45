package cn.chenghua.governance.communityservice.company.web;

import cn.chenghua.governance.communityservice.register.api.web.RegisterRest;
import cn.chenghua.governance.communityservice.register.api.web.RestDoor;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** This register for REST clients. */
@RestController
@RequestMapping("/api/v1/company-sizes")
@Tag(name = "service-companies")
class SizeRestController extends RegisterRest {

    SizeRestController(RestDoor door, SizeRegister register) {
        super(door, register, "companySize", "companySizes");
    }
}
