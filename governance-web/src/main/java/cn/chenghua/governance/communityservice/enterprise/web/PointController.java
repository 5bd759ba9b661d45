package cn.chenghua.governance.communityservice.enterprise.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.enterprise.PointDesk;
import cn.chenghua.governance.communityservice.enterprise.PointSite;
import cn.chenghua.governance.communityservice.enterprise.PointVerb;
import cn.chenghua.governance.communityservice.enterprise.ServicePoint;
import cn.chenghua.governance.communityservice.register.page.web.Question;
import cn.chenghua.governance.communityservice.register.page.web.RecordPage;
import cn.chenghua.governance.communityservice.register.page.web.RecordPages;
import cn.chenghua.governance.communityservice.register.page.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.page.web.Sent;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The service points and one of them with its steps. */
@Controller
@RequestMapping("/services/points")
class PointController extends RecordPages<ServicePoint> {

    private final PointDesk desk;

    PointController(PointRegister register, RegisterListDoor door, PointDesk desk) {
        super(register, door);
        this.desk = desk;
    }

    @Override
    protected ServicePoint read(Actor actor, UUID id) {
        return desk.read(actor, id);
    }

    @Override
    protected RecordPage page(Actor actor, UUID id, ServicePoint point) {
        return begin(actor, point, point.name()).fact("kind", point.kind().name()).fact("unit", point.keeper().place())
                .fact("responsible", point.keeper().responsible()).fact("address", point.site().address())
                .fact("state", point.state().name()).steps(point.steps(), "services.point", point.open())
                .change("describe", Question.of("name", "text", point.name()),
                        Question.of("address", "text", point.site().address()));
    }

    @PostMapping("/{id}/step")
    String step(Actor actor, @PathVariable UUID id, Sent sent) {
        return change(actor, id, "step", sent,
                () -> desk.step(actor, id, sent.version(), sent.choice(PointVerb.class, "verb"), sent.day(), sent.proof()));
    }

    @PostMapping("/{id}/describe")
    String describe(Actor actor, @PathVariable UUID id, Sent sent) {
        return change(actor, id, "describe", sent, () -> {
            var site = desk.read(actor, id).site();
            desk.describe(actor, id, sent.version(), sent.text("name"),
                    new PointSite(sent.text("address"), site.longitude(), site.latitude()));
        });
    }
}
