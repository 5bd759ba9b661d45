package cn.chenghua.governance.communityservice.request.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.register.page.web.Cell;
import cn.chenghua.governance.communityservice.register.page.web.Question;
import cn.chenghua.governance.communityservice.register.page.web.RecordPage;
import cn.chenghua.governance.communityservice.register.page.web.RecordPages;
import cn.chenghua.governance.communityservice.register.page.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.page.web.Sent;
import cn.chenghua.governance.communityservice.register.web.FieldWords.Label;
import cn.chenghua.governance.communityservice.register.web.Selection;
import cn.chenghua.governance.communityservice.request.FirmRequest;
import cn.chenghua.governance.communityservice.request.RequestDesk;
import cn.chenghua.governance.communityservice.request.RequestVerb;
import cn.chenghua.governance.district.calendar.CalendarDays;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The requests and one of them with its steps and, once answered, the firm's rating. */
@Controller
@RequestMapping("/services/requests")
class RequestController extends RecordPages<FirmRequest> {

    private final RequestDesk desk;
    private final CalendarDays calendar;
    private final Selection selection;

    RequestController(RequestRegister register, RegisterListDoor door, RequestDesk desk, CalendarDays calendar,
            Selection selection) {
        super(register, door);
        this.desk = desk;
        this.calendar = calendar;
        this.selection = selection;
    }

    @Override
    protected FirmRequest read(Actor actor, UUID id) {
        return desk.read(actor, id);
    }

    @Override
    protected RecordPage page(Actor actor, UUID id, FirmRequest request) {
        var verbs = request.open().stream().filter(verb -> verb != RequestVerb.RATE).toList();
        var point = request.point();
        var page = begin(actor, request, request.firm()).fact("subject", request.subject())
                .fact("unit", request.keeper().place()).fact("asked", request.askedOn())
                .fact("point", point == null ? Cell.of(null) : Cell.link(new Label("point"), "/services/points/" + point))
                .fact("state", request.state().name())
                .fact("workingDays", request.workingDays(calendar.calendar(), selection.today()))
                .fact("rating", request.rating()).steps(request.steps(), "services.request", verbs);
        return request.open().contains(RequestVerb.RATE)
                ? page.proven("rate", Question.of("rating", "number", ""), Question.day())
                : page;
    }

    @PostMapping("/{id}/step")
    String step(Actor actor, @PathVariable UUID id, Sent sent) {
        return change(actor, id, "step", sent,
                () -> desk.step(actor, id, sent.version(), sent.choice(RequestVerb.class, "verb"), null, sent.day(),
                        sent.proof()));
    }

    @PostMapping("/{id}/rate")
    String rate(Actor actor, @PathVariable UUID id, Sent sent) {
        return change(actor, id, "rate", sent,
                () -> desk.step(actor, id, sent.version(), RequestVerb.RATE, sent.whole("rating"), sent.day(), sent.proof()));
    }
}
