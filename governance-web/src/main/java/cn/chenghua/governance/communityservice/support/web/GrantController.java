package cn.chenghua.governance.communityservice.support.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.communityservice.register.page.web.Cell;
import cn.chenghua.governance.communityservice.register.page.web.Question;
import cn.chenghua.governance.communityservice.register.page.web.RecordPage;
import cn.chenghua.governance.communityservice.register.page.web.RecordPages;
import cn.chenghua.governance.communityservice.register.page.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.page.web.Sent;
import cn.chenghua.governance.communityservice.register.web.FieldWords.Label;
import cn.chenghua.governance.communityservice.support.Grant;
import cn.chenghua.governance.communityservice.support.GrantBook;
import cn.chenghua.governance.communityservice.support.SupportDesk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The grants and one of them, which can be taken back. */
@Controller
@RequestMapping("/services/grants")
class GrantController extends RecordPages<Grant> {

    private final SupportDesk desk;
    private final GrantBook book;

    GrantController(GrantRegister register, RegisterListDoor door, SupportDesk desk, GrantBook book) {
        super(register, door);
        this.desk = desk;
        this.book = book;
    }

    @Override
    protected Grant read(Actor actor, UUID id) {
        return desk.grant(actor, id);
    }

    @Override
    protected RecordPage page(Actor actor, UUID id, Grant grant) {
        var page = begin(id, grant.firm(), 0).edits(actor.scope(Right.EDIT_PROJECTS).covers(grant.place()))
                .fact("yuan", grant.yuan()).fact("day", grant.day()).fact("unit", grant.place())
                .fact("rule", Cell.link(new Label("rule"), "/services/rules/" + grant.rule()))
                .fact("evidence", Cell.evidence(grant.evidence()));
        return grant.reverses() == null && !book.reversed(id) ? page.proven("reverse", Question.day()) : page;
    }

    @PostMapping("/{id}/reverse")
    String reverse(Actor actor, @PathVariable UUID id, Sent sent) {
        return change(actor, id, "reverse", sent,
                () -> desk.reverse(actor, id, sent.day(), sent.proof()));
    }
}
