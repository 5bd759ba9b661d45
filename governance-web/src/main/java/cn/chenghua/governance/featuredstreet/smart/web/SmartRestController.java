package cn.chenghua.governance.featuredstreet.smart.web;

import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.featuredstreet.rule.FeaturedRuleBook;
import cn.chenghua.governance.featuredstreet.rule.Mandatory;
import cn.chenghua.governance.featuredstreet.smart.SayFitting;
import cn.chenghua.governance.featuredstreet.smart.SmartDesk;
import cn.chenghua.governance.featuredstreet.smart.SmartLines;
import cn.chenghua.governance.featuredstreet.web.FeaturedFilters;
import cn.chenghua.governance.site.RestPage;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.site.VersionNotSaid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Smart estates for REST clients: list, read, and say how a subsystem stands. */
@RestController
@RequestMapping("/api/v1/featured/estates")
@Tag(name = "smart estates")
class SmartRestController {

    private static final String PATH = "/api/v1/featured/estates";

    private final SmartDesk desk;
    private final SmartLines lines;
    private final FeaturedRuleBook rules;
    private final FeaturedFilters filters;

    SmartRestController(SmartDesk desk, SmartLines lines, FeaturedRuleBook rules, FeaturedFilters filters) {
        this.desk = desk;
        this.lines = lines;
        this.rules = rules;
        this.filters = filters;
    }

    @Operation(operationId = "smartEstates", summary = "Smart estates in the order of their numbers, page by page")
    @GetMapping
    ResponseEntity<SmartJson.Page> list(Actor actor, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable String subsystem, @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        var query = new SmartQuery(text, unit, stage, subsystem, state);
        var filter = query.filter(actor, filters, rules.current());
        var page = RestPage.of(limit, size -> lines.list(filter, after == null ? "" : after, size));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new SmartJson.Page(lines.count(filter),
                query.applied(), page.shown().stream().map(SmartJson.Row::of).toList(),
                page.next(PATH, last -> query.from(last.number()))));
    }

    @Operation(operationId = "smartEstate", summary = "One smart estate with all that was said of its subsystems")
    @GetMapping("/{id}")
    ResponseEntity<SmartJson> one(Actor actor, @PathVariable UUID id) {
        var estate = desk.read(actor, id);
        return ResponseEntity.ok().eTag("\"" + estate.version() + "\"").cacheControl(CacheControl.noStore())
                .body(SmartJson.of(estate, rules.current().mandatory(Mandatory.SUBSYSTEM)));
    }

    @Operation(operationId = "sayFitting", summary = "Says that a subsystem was installed, accepted, failed or given up; needs If-Match")
    @PostMapping("/{id}/fittings")
    ResponseEntity<SmartJson> say(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody SmartJson.FittingWish body) {
        desk.read(actor, id);
        var day = body.day();
        desk.say(actor, id, VersionNotSaid.version(match),
                new SayFitting(Typed.needed("subsystem", body.subsystem()), Typed.needed("verb", body.verb()),
                        day == null ? filters.today() : day, body.maker(), body.points()),
                FeaturedFilters.proof(body.evidence()));
        return one(actor, id);
    }
}
