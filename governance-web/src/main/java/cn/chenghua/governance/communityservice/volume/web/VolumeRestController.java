package cn.chenghua.governance.communityservice.volume.web;

import cn.chenghua.governance.communityservice.register.api.web.RegisterRest;
import cn.chenghua.governance.communityservice.register.api.web.RestDoor;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** This register for REST clients. */
@RestController
@RequestMapping("/api/v1/service-volumes")
@Tag(name = "service-volumes")
class VolumeRestController extends RegisterRest {

    VolumeRestController(RestDoor door, VolumeRegister register) {
        super(door, register, "serviceVolume", "serviceVolumes");
    }
}
