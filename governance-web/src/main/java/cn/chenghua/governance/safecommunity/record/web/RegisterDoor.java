package cn.chenghua.governance.safecommunity.record.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.project.web.Places;
import cn.chenghua.governance.safecommunity.record.RecordDesk;
import cn.chenghua.governance.safecommunity.record.RecordLines;
import cn.chenghua.governance.safecommunity.record.RecordSteps;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.Said;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the pages of every register are made with. */
@Component
public class RegisterDoor {

    private static final int PAGE = 50;
    private final RecordDesk desk;
    private final RecordSteps steps;
    private final RecordLines lines;
    private final RecordFilters filters;
    private final RegisterWords words;
    private final Places places;
    private final Forms forms;
    private final UnitNames units;

    RegisterDoor(RecordDesk desk, RecordSteps steps, RecordLines lines, RecordFilters filters, RegisterWords words, Places places,
            Forms forms, UnitNames units) {
        this.desk = desk;
        this.steps = steps;
        this.lines = lines;
        this.filters = filters;
        this.words = words;
        this.places = places;
        this.forms = forms;
        this.units = units;
    }

    String list(Actor actor, Shelf shelf, RecordQuery query, Model model) {
        var filter = filters.of(actor, shelf, query);
        var found = lines.list(filter, Places.id("after", query.after()), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("lines", shown);
        model.addAttribute("count", lines.count(filter));
        model.addAttribute("next", found.size() > PAGE ? shelf.path() + query.from(shown.getLast().id()) : null);
        model.addAttribute("query", query);
        model.addAttribute("named", units.asOfNow());
        model.addAttribute("cells", shelf.cells(shown));
        model.addAttribute("unitChoices", places.seen(actor));
        model.addAttribute("places", places.edited(actor));
        model.addAttribute("id", UUID.randomUUID());
        put(actor, shelf, model);
        return "warning/register";
    }

    private void put(Actor actor, Shelf shelf, Model model) {
        model.addAttribute("shelf", shelf);
        model.addAttribute("words", words);
        model.addAttribute("sorts", words.sorts(shelf));
        model.addAttribute("today", filters.today());
        model.addAttribute("edits", actor.may(shelf.right()));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
    }

    String register(Actor actor, Shelf shelf, Map<String, String> typed, @Nullable MultipartFile file, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        var id = Forms.id(typed);
        return forms.change("new", typed, new Forms.Answer(model, next, response, shelf.path() + "/" + id),
                () -> desk.register(actor, shelf.kind(), wish(shelf, id, typed), Forms.proof(typed, file)),
                () -> list(actor, shelf, RecordQuery.ALL, model));
    }

    private static RecordWish wish(Shelf shelf, UUID id, Map<String, String> typed) {
        return new RecordWish(id, Typed.text(typed, "title"), new UnitCode(Typed.text(typed, "place")),
                Typed.text(typed, "responsible"), Typed.text(typed, "sort"), Typed.day(typed, "day"),
                Typed.day("due", typed.get("due")), Typed.text(typed, "text"), said(shelf.fields(), typed));
    }

    private static Said said(List<Field> fields, Map<String, String> typed) {
        var values = new HashMap<String, String>();
        fields.forEach(field -> values.put(field.name(), typed.getOrDefault(field.name(), "")));
        return new Said(values);
    }

    String show(Actor actor, Shelf shelf, UUID id, Model model) {
        var found = desk.read(actor, shelf.kind(), id);
        model.addAttribute("record", found);
        model.addAttribute("verbs", found.open());
        model.addAttribute("facts", shelf.facts(found));
        model.addAttribute("listings", shelf.listings(found));
        model.addAttribute("caution", shelf.caution(found));
        put(actor, shelf, model);
        model.addAttribute("places", places.seen(actor));
        return "warning/record";
    }

    String step(Actor actor, Shelf shelf, UUID id, Map<String, String> typed, @Nullable MultipartFile file, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        desk.read(actor, shelf.kind(), id);
        var verb = Typed.text(typed, "verb");
        return forms.change("step-" + verb, typed, new Forms.Answer(model, next, response, shelf.path() + "/" + id),
                () -> steps.take(actor, shelf.kind(), id, Typed.version(typed),
                        new RecordDesk.TakeStep(verb, Typed.day(typed, "day"), said(shelf.step(verb), typed)),
                        Forms.proof(typed, file)),
                () -> show(actor, shelf, id, model));
    }
}
