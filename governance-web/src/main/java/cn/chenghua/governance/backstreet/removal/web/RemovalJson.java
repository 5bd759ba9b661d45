package cn.chenghua.governance.backstreet.removal.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.backstreet.removal.Doubt;
import cn.chenghua.governance.backstreet.removal.Green;
import cn.chenghua.governance.backstreet.removal.RemovalRegister;
import cn.chenghua.governance.backstreet.removal.RemovalSite;
import cn.chenghua.governance.backstreet.removal.SiteClass;
import cn.chenghua.governance.backstreet.removal.SiteFacts;
import cn.chenghua.governance.backstreet.removal.Treatment;
import cn.chenghua.governance.backstreet.rule.StreetRules;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.site.Typed;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A site as REST tells it; areas in square metres, walls in metres. */
record RemovalJson(UUID id, long version, String number, Facts facts, @Nullable LocalDate removedOn,
        @Nullable LocalDate acceptedOn, List<Doubt> doubts) {

    static RemovalJson of(RemovalSite site, StreetRules rules) {
        return new RemovalJson(site.id(), site.version(), site.number(), Facts.of(site.facts()), site.removedOn(),
                site.acceptedOn(), Doubt.of(site.facts(), rules));
    }

    static RemovalJson of(RemovalRegister.Line line, StreetRules rules) {
        return new RemovalJson(line.id(), line.version(), line.number(), Facts.of(line.facts()), line.removedOn(),
                line.acceptedOn(), Doubt.of(line.facts(), rules));
    }

    @Schema(name = "RemovalFacts")
    record Facts(@Nullable String name, @Nullable String unit, @Nullable String responsible, @Nullable Treatment treatment,
            @Nullable SiteClass siteClass, @Nullable Integer batch, @Nullable Green green, @Nullable BigDecimal removed,
            @Nullable BigDecimal wall, @Nullable BigDecimal gained, @Nullable BigDecimal before, @Nullable BigDecimal after,
            @Nullable BigDecimal perimeter) {

        static Facts of(SiteFacts facts) {
            return new Facts(facts.name(), facts.place().value(), facts.responsible(), facts.treatment(), facts.siteClass(),
                    facts.batch(), facts.green(), facts.removed(), facts.wall(), facts.gained(), facts.before(), facts.after(),
                    facts.perimeter());
        }

        SiteFacts facts() {
            return new SiteFacts(name == null ? "" : name, new UnitCode(unit == null ? "" : unit),
                    responsible == null ? "" : responsible,
                    Typed.constant(Treatment.class, "treatment", treatment == null ? "" : treatment.name()),
                    Typed.constant(SiteClass.class, "siteClass", siteClass == null ? "" : siteClass.name()), batch, green,
                    removed, wall, gained, before, after, perimeter);
        }
    }

    @Schema(name = "RemovalPage")
    record Page(LocalDate asOf, RemovalRegister.Sum total, Map<String, String> filtersApplied, List<RemovalJson> sites,
            @Nullable String next) {
    }

    @Schema(name = "RemovalSums")
    record Sums(LocalDate asOf, RemovalRegister.Sum total, RemovalRegister.Part by, List<RemovalRegister.Sum> parts) {
    }

    @Schema(name = "RemovalWish")
    record Wish(@Nullable UUID id, @Nullable String number, @Nullable Facts facts) {
    }

    @Schema(name = "RemovalDeed")
    record Deed(@Nullable LocalDate day, @Nullable String evidence) {
    }
}
