package cn.chenghua.governance.backstreet.link.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.line.LineLength;
import cn.chenghua.governance.backstreet.line.StreetLine;
import cn.chenghua.governance.backstreet.line.StreetLines;
import cn.chenghua.governance.backstreet.link.LinkRegister;
import cn.chenghua.governance.backstreet.link.Opening;
import cn.chenghua.governance.backstreet.link.OpeningBook;
import cn.chenghua.governance.backstreet.link.StreetLink;
import cn.chenghua.governance.backstreet.link.StreetLinkDesk;
import cn.chenghua.governance.backstreet.rule.StreetTerm;
import cn.chenghua.governance.backstreet.web.RegisterFilters;
import cn.chenghua.governance.backstreet.web.StreetShapes;
import cn.chenghua.governance.district.geometry.Crs;
import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of links, and one link with the forms that draw, survey and open it. */
@Controller("streetLinkController")
@RequestMapping("/backstreet/links")
class LinkController {

    private static final int PAGE = 50;
    private static final int DRAWN = 2_000;
    private final StreetLinkDesk desk;
    private final LinkRegister register;
    private final OpeningBook book;
    private final StreetLines lines;
    private final RegisterFilters filters;
    private final ProjectRepository projects;
    private final ShapeDoor shapes;
    private final Forms forms;
    private final UnitNames units;

    LinkController(StreetLinkDesk desk, LinkRegister register, OpeningBook book, StreetLines lines, RegisterFilters filters,
            ProjectRepository projects, ShapeDoor shapes, Forms forms, UnitNames units) {
        this.desk = desk;
        this.register = register;
        this.book = book;
        this.lines = lines;
        this.filters = filters;
        this.projects = projects;
        this.shapes = shapes;
        this.forms = forms;
        this.units = units;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(required = false) @Nullable String after,
            @RequestParam MultiValueMap<String, String> link, Model model) {
        var query = LinkQuery.of(link);
        var filter = query.filter(actor, filters);
        var found = register.list(filter, after == null ? "" : after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("query", query);
        model.addAttribute("lines", shown);
        model.addAttribute("sums", register.sums(filter));
        model.addAttribute("placed", units.named(shown.stream().map(LinkRegister.Line::place).toList()));
        model.addAttribute("places", filters.places(actor));
        model.addAttribute("percent", filters.rules().of(StreetTerm.LENGTH_DIFFERENCE));
        model.addAttribute("next", found.size() > PAGE ? "/backstreet/links" + query.from(shown.getLast().number()) : null);
        return "backstreet/links";
    }

    /** The drawn links, as GeoJSON for the map. */
    @GetMapping("/lines")
    @ResponseBody
    ResponseEntity<Map<String, Object>> drawn(Actor actor) {
        return StreetShapes.features(lines.drawn(StreetLink.KIND, actor.reads(), DRAWN), "/backstreet/links/");
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("typed", Map.of());
        return page(actor, id, model);
    }

    /** Its line, as GeoJSON for the map. */
    @GetMapping("/{id}/line")
    @ResponseBody
    ResponseEntity<Map<String, Object>> line(Actor actor, @PathVariable UUID id) {
        var project = desk.read(actor, id).project();
        return StreetShapes.features(lines.find(id)
                .map(line -> List
                        .of(new StreetLines.Drawn(id, project.number(), project.name(), project.stage(), line.geometry())))
                .orElse(List.of()), "/backstreet/links/");
    }

    private String page(Actor actor, UUID id, Model model) {
        var link = desk.read(actor, id);
        var line = lines.find(id).orElse(null);
        var drawn = line == null ? null : line.metres();
        var built = link.detail().asBuilt();
        var openings = book.ofLink(id);
        var difference = LineLength.difference(built == null ? link.project().measures().metres() : built, drawn);
        var reckoned = openings.isEmpty() && (drawn != null || built != null) ? desk.trial(actor, id) : null;
        model.addAttribute("link", link);
        model.addAttribute("line", line);
        model.addAttribute("difference", difference);
        model.addAttribute("large", LineLength.large(difference, filters.rules().of(StreetTerm.LENGTH_DIFFERENCE)));
        model.addAttribute("opening", openings.isEmpty() ? reckoned : openings.getLast());
        model.addAttribute("openings", openings);
        model.addAttribute("others", others(actor, openings.isEmpty() ? reckoned : openings.getLast()));
        model.addAttribute("rules", filters.rules());
        model.addAttribute("edits", RegisterFilters.edits(actor, link.project().place(), link.project().responsible()));
        model.addAttribute("today", filters.today());
        model.addAttribute("systems", Crs.values());
        model.addAttribute("freshId", UUID.randomUUID());
        return "backstreet/link";
    }

    /** The links it lies upon, as far as the actor may see them. */
    private Map<UUID, String> others(Actor actor, @Nullable Opening opening) {
        var names = new LinkedHashMap<UUID, String>();
        if (opening != null) {
            opening.overlaps().forEach(overlap -> projects.findById(overlap.other())
                    .filter(other -> actor.reads().covers(other.place(), other.responsible()))
                    .ifPresent(other -> names.put(other.id(), other.number() + " " + other.name())));
        }
        return names;
    }

    @PostMapping("/{id}/draw")
    String draw(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change("draw", actor, id, typed, new Forms.Answer(model, next, response, "/backstreet/links/" + id),
                () -> desk.draw(actor, id, Typed.version(typed), new StreetLine(id, shapes.read(Typed.text(typed, "geometry"),
                        Typed.constant(Crs.class, "crs", typed.get("crs"))), Typed.text(typed, "source"))));
    }

    @PostMapping("/{id}/survey")
    String survey(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change("survey", actor, id, typed, new Forms.Answer(model, next, response, "/backstreet/links/" + id),
                () -> desk.survey(actor, id, Typed.version(typed), Typed.amount(typed, "as_built"),
                        Typed.text(typed, "source")));
    }

    @PostMapping("/{id}/open")
    String open(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change("open", actor, id, typed, new Forms.Answer(model, next, response, "/backstreet/links/" + id),
                () -> desk.open(actor, id, Typed.version(typed), Forms.id(typed), Typed.day(typed, "day"),
                        Forms.proof(typed, file)));
    }

    private String change(String form, Actor actor, UUID id, Map<String, String> typed, Forms.Answer answer, Runnable change) {
        desk.read(actor, id);
        return forms.change(form, typed, answer, change, () -> page(actor, id, answer.model()));
    }
}
