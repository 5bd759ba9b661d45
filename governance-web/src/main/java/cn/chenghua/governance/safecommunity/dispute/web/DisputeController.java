package cn.chenghua.governance.safecommunity.dispute.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.privacy.PersonalNumber;
import cn.chenghua.governance.privacy.Reason;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.project.web.Places;
import cn.chenghua.governance.safecommunity.dispute.Dispute;
import cn.chenghua.governance.safecommunity.dispute.DisputeChannel;
import cn.chenghua.governance.safecommunity.dispute.DisputeDesk;
import cn.chenghua.governance.safecommunity.dispute.DisputeLevel;
import cn.chenghua.governance.safecommunity.dispute.DisputeSort;
import cn.chenghua.governance.safecommunity.dispute.DisputeVerb;
import cn.chenghua.governance.safecommunity.dispute.MediatorDesk;
import cn.chenghua.governance.safecommunity.dispute.TakeIn;
import cn.chenghua.governance.safecommunity.person.Unveiling;
import cn.chenghua.governance.safecommunity.web.SafetyView;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One dispute: taken in, moved, and shown in full to whoever mediates it. */
@Controller
class DisputeController {

    private final DisputeDesk desk;
    private final MediatorDesk mediators;
    private final Unveiling unveiling;
    private final SafetyView view;
    private final Forms forms;

    DisputeController(DisputeDesk desk, MediatorDesk mediators, Unveiling unveiling, SafetyView view, Forms forms) {
        this.desk = desk;
        this.mediators = mediators;
        this.unveiling = unveiling;
        this.view = view;
        this.forms = forms;
    }

    @GetMapping("/safety/disputes/new")
    String fresh(Actor actor, Model model) {
        view.fill(actor, model);
        model.addAttribute("sorts", view.choices("sort", DisputeSort.values()));
        model.addAttribute("levels", view.choices("level", DisputeLevel.values()));
        model.addAttribute("channels", view.choices("channel", DisputeChannel.values()));
        return "safety/dispute-new";
    }

    @PostMapping("/safety/disputes")
    String takeIn(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        var id = Forms.id(typed);
        return forms.change("new", typed, new Forms.Answer(model, next, response, "/safety/disputes/" + id),
                () -> desk.takeIn(actor, new TakeIn(id, new UnitCode(Typed.text(typed, "place")),
                        Typed.text(typed, "responsible"), Typed.constant(DisputeLevel.class, "level", typed.get("level")),
                        Typed.constant(DisputeSort.class, "sort", typed.get("sort")),
                        Typed.constant(DisputeChannel.class, "channel", typed.get("channel")), Typed.day(typed, "toldOn"),
                        Typed.text(typed, "toldBy"), Typed.text(typed, "applicant"), Typed.text(typed, "applicantPhone"),
                        Typed.text(typed, "respondent"), Typed.text(typed, "respondentPhone"), Typed.text(typed, "matter"))),
                () -> fresh(actor, model));
    }

    @GetMapping("/safety/disputes/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var dispute = desk.read(actor, id);
        view.fill(actor, model);
        var said = desk.inFull(actor, id);
        model.addAttribute("dispute", dispute);
        model.addAttribute("said", said);
        model.addAttribute("phones", masked(said));
        model.addAttribute("mediates", actor.may(Right.MEDIATE, dispute.charge()));
        var pool = new LinkedHashMap<String, String>();
        mediators.all(actor).stream().filter(one -> one.on(view.today()))
                .forEach(one -> pool.put(one.id().toString(), one.name()));
        model.addAttribute("mediators", pool);
        model.addAttribute("disclosures", unveiling.shown(Dispute.RECORD_KIND, id));
        return "safety/dispute";
    }

    private static Map<String, String> masked(Map<String, String> said) {
        var phones = new LinkedHashMap<String, String>();
        for (var field : List.of("applicantPhone", "respondentPhone")) {
            var number = said.get(field);
            if (number != null) {
                phones.put(field, PersonalNumber.Kind.PHONE.read(number).masked());
            }
        }
        return phones;
    }

    @PostMapping("/safety/disputes/{id}/step")
    String step(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        desk.read(actor, id);
        return forms.change("step", typed, new Forms.Answer(model, next, response, "/safety/disputes/" + id), () -> {
            var verb = Typed.constant(DisputeVerb.class, "verb", typed.get("verb"));
            var version = Typed.version(typed);
            var day = Typed.day(typed, "day");
            var proof = Forms.proof(typed, file);
            switch (verb) {
                case ASSIGN -> desk.assign(actor, id, version,
                        Typed.needed("mediator", Places.id("mediator", typed.get("mediator"))), day, proof);
                case SETTLE -> desk.settle(actor, id, version, Typed.text(typed, "terms"), day, proof);
                case PASS_UP -> desk.passUp(actor, id, version, day, proof);
                case WITHDRAW -> desk.withdraw(actor, id, version, day, proof);
                case FOLLOW_UP -> desk.followUp(actor, id, version, day, proof);
                case REOPEN -> desk.reopen(actor, id, version, day, proof);
            }
        }, () -> show(actor, id, model));
    }

    /** Shows one number in the answer to the one request that gives a reason. */
    @PostMapping("/safety/disputes/{id}/phone")
    String phone(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        var dispute = desk.read(actor, id);
        actor.check(Right.MEDIATE, dispute.charge());
        return forms.change("phone", typed, new Forms.Answer(model, next, response, "/safety/disputes/" + id),
                () -> next.addFlashAttribute("shown", unveiling.phone(actor, Dispute.RECORD_KIND, id,
                        Typed.text(typed, "side").equals("respondentPhone") ? "respondentPhone" : "applicantPhone",
                        new Reason(Typed.text(typed, "reason")))),
                () -> show(actor, id, model));
    }

    /** The agreement as it is printed and signed. */
    @GetMapping("/safety/disputes/{id}/agreement")
    String agreement(Actor actor, @PathVariable UUID id, Model model) {
        var dispute = desk.read(actor, id);
        model.addAttribute("dispute", dispute);
        var text = desk.inFull(actor, id).get("agreement");
        model.addAttribute("agreement", text == null ? null : text.lines().toList());
        return "safety/agreement";
    }
}
