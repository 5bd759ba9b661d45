package cn.chenghua.governance.featuredstreet.brand.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.featuredstreet.brand.BrandDesk;
import cn.chenghua.governance.featuredstreet.brand.BrandFacts;
import cn.chenghua.governance.featuredstreet.brand.BrandKind;
import cn.chenghua.governance.featuredstreet.brand.BrandVerb;
import cn.chenghua.governance.featuredstreet.brand.PlaceBrand;
import cn.chenghua.governance.featuredstreet.web.FeaturedFilters;
import cn.chenghua.governance.featuredstreet.web.FeaturedWords;
import cn.chenghua.governance.project.Position;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.project.web.Places;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brands and landmarks: the register with a form for a new one, and each with photos, steps and forms. */
@Controller
@RequestMapping("/featured/brands")
class BrandController {

    private final BrandDesk desk;
    private final FeaturedFilters filters;
    private final FeaturedWords words;
    private final Places places;
    private final UnitNames units;
    private final Forms forms;

    BrandController(BrandDesk desk, FeaturedFilters filters, FeaturedWords words, Places places, UnitNames units, Forms forms) {
        this.desk = desk;
        this.filters = filters;
        this.words = words;
        this.places = places;
        this.units = units;
        this.forms = forms;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(required = false) @Nullable String kind, Model model) {
        model.addAttribute("typed", Map.of());
        return register(actor, FeaturedFilters.constant(BrandKind.class, "kind", kind), model);
    }

    private String register(Actor actor, @Nullable BrandKind kind, Model model) {
        var all = desk.all(actor);
        model.addAttribute("all", all.size());
        model.addAttribute("counts", all.stream()
                .collect(Collectors.groupingBy(brand -> brand.facts().kind().name(), Collectors.counting())));
        model.addAttribute("kind", kind == null ? "" : kind.name());
        model.addAttribute("brands", all.stream().filter(brand -> kind == null || brand.facts().kind() == kind).toList());
        model.addAttribute("place", units.asOfNow());
        choices(actor, model);
        return "featured/brands";
    }

    private void choices(Actor actor, Model model) {
        model.addAttribute("edited", places.edited(actor));
        model.addAttribute("kinds", words.choices("kind", BrandKind.values()));
        model.addAttribute("words", words);
        model.addAttribute("today", filters.today());
        model.addAttribute("freshId", UUID.randomUUID());
    }

    /** Where landmarks stand, as GeoJSON for the map. */
    @GetMapping("/places")
    @ResponseBody
    ResponseEntity<Map<String, Object>> places(Actor actor) {
        var features = desk.all(actor).stream().filter(brand -> brand.facts().point() != null).map(BrandController::feature)
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("type", "FeatureCollection", "features", features));
    }

    private static Map<String, Object> feature(PlaceBrand brand) {
        var point = Objects.requireNonNull(brand.facts().point());
        return Map.of("type", "Feature", "properties",
                Map.of("name", brand.facts().name(), "href", "/featured/brands/" + brand.id()), "geometry",
                Map.of("type", "Point", "coordinates", List.of(point.longitude().doubleValue(), point.latitude().doubleValue())));
    }

    @PostMapping
    String register(Actor actor, @RequestParam Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        var id = Forms.id(typed);
        return forms.change("new", typed, new Forms.Answer(model, next, response, "/featured/brands/" + id),
                () -> desk.register(actor, id, facts(typed)), () -> register(actor, (BrandKind) null, model));
    }

    private static BrandFacts facts(Map<String, String> typed) {
        var longitude = Typed.amount(typed, "longitude");
        var latitude = Typed.amount(typed, "latitude");
        return new BrandFacts(Typed.constant(BrandKind.class, "kind", typed.get("kind")), Typed.text(typed, "name"),
                new UnitCode(Typed.text(typed, "unit")), Typed.text(typed, "responsible"), Typed.text(typed, "story"),
                longitude == null || latitude == null ? null : new Position(longitude, latitude));
    }

    @GetMapping("/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        model.addAttribute("typed", Map.of());
        return page(actor, id, model);
    }

    private String page(Actor actor, UUID id, Model model) {
        var brand = desk.read(actor, id);
        model.addAttribute("brand", brand);
        model.addAttribute("facts", brand.facts());
        model.addAttribute("verbs", brand.open());
        model.addAttribute("edits", FeaturedFilters.edits(actor, brand.facts().place(), brand.facts().responsible()));
        choices(actor, model);
        return "featured/brand";
    }

    @PostMapping("/{id}/describe")
    String describe(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed, Model model,
            RedirectAttributes next, HttpServletResponse response) {
        return change("describe", actor, id, typed, model, next, response,
                () -> desk.describe(actor, id, Typed.version(typed), facts(typed)));
    }

    @PostMapping("/{id}/take")
    String take(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change("take", actor, id, typed, model, next, response,
                () -> desk.take(actor, id, Typed.version(typed), Typed.constant(BrandVerb.class, "verb", typed.get("verb")),
                        Typed.day(typed, "day"), Forms.proof(typed, file)));
    }

    @PostMapping("/{id}/show")
    String photo(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, RedirectAttributes next,
            HttpServletResponse response) {
        return change("show", actor, id, typed, model, next, response,
                () -> desk.show(actor, id, Typed.version(typed), Forms.proof(typed, file)));
    }

    private String change(String form, Actor actor, UUID id, Map<String, String> typed, Model model, RedirectAttributes next,
            HttpServletResponse response, Runnable change) {
        desk.read(actor, id);
        return forms.change(form, typed, new Forms.Answer(model, next, response, "/featured/brands/" + id), change,
                () -> page(actor, id, model));
    }
}
