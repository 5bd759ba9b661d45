package cn.chenghua.governance.communityservice.social.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.communityservice.register.page.web.Cell;
import cn.chenghua.governance.communityservice.register.page.web.Question;
import cn.chenghua.governance.communityservice.register.page.web.RecordPage;
import cn.chenghua.governance.communityservice.register.page.web.RecordPages;
import cn.chenghua.governance.communityservice.register.page.web.RegisterListDoor;
import cn.chenghua.governance.communityservice.register.page.web.Sent;
import cn.chenghua.governance.communityservice.social.BenefitBrand;
import cn.chenghua.governance.communityservice.social.BenefitBrandDesk;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.web.Places;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The brands and one of them with its sites. */
@Controller
@RequestMapping("/services/brands")
class BenefitBrandController extends RecordPages<BenefitBrand> {

    private final BenefitBrandDesk desk;
    private final Places places;

    BenefitBrandController(BenefitBrandRegister register, RegisterListDoor door, BenefitBrandDesk desk, Places places) {
        super(register, door);
        this.desk = desk;
        this.places = places;
    }

    @Override
    protected BenefitBrand read(Actor actor, UUID id) {
        return desk.read(id);
    }

    @Override
    protected RecordPage page(Actor actor, UUID id, BenefitBrand brand) {
        var open = new LinkedHashMap<String, String>();
        brand.sites().stream().filter(site -> site.until() == null).forEach(site -> open.put(site.site(), site.site()));
        var choices = new LinkedHashMap<String, String>();
        places.edited(actor).forEach(choice -> choices.put(choice.getKey(), choice.getValue()));
        var page = begin(id, brand.name(), brand.version()).edits(actor.may(Right.EDIT_PROJECTS))
                .fact("sites", brand.atWork())
                .section("sites", List.of("site", "unit", "since", "until"),
                        brand.sites().stream()
                                .map(site -> List.of(Cell.evidence(site.site(), site.evidence()), Cell.of(site.place()),
                                        Cell.of(site.since()), Cell.of(site.until())))
                                .toList())
                .proven("begin", Question.of("site", "text", ""), Question.choice("unit", choices), Question.day());
        return open.isEmpty() ? page : page.change("end", Question.choice("site", open), Question.day());
    }

    @PostMapping("/{id}/begin")
    String begin(Actor actor, @PathVariable UUID id, Sent sent) {
        return change(actor, id, "begin", sent,
                () -> desk.begin(actor, id, sent.version(), sent.text("site"), new UnitCode(sent.text("unit")), sent.day(),
                        sent.proof()));
    }

    @PostMapping("/{id}/end")
    String end(Actor actor, @PathVariable UUID id, Sent sent) {
        return change(actor, id, "end", sent,
                () -> desk.end(actor, id, sent.version(), sent.text("site"), sent.day()));
    }
}
