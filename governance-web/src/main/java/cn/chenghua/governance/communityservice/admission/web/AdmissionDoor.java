package cn.chenghua.governance.communityservice.admission.web;

import java.util.Optional;

import cn.chenghua.governance.communityservice.admission.gate.NotAdmitted;
import cn.chenghua.governance.site.RefusalDoor;

import org.springframework.stereotype.Component;

/** Leads from a duty that was refused to the request that was opened for it, or to the item that forbids it. */
@Component
class AdmissionDoor implements RefusalDoor {

    @Override
    public Optional<String> of(RuntimeException refusal) {
        return refusal instanceof NotAdmitted refused ? Optional.of("/services/admission/" + refused.item()) : Optional.empty();
    }
}
