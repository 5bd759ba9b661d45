package cn.chenghua.governance.featuredstreet.street.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.featuredstreet.street.DescribeStreet;
import cn.chenghua.governance.featuredstreet.street.Featured;
import cn.chenghua.governance.featuredstreet.street.FeaturedLines;
import cn.chenghua.governance.featuredstreet.street.StreetClass;
import cn.chenghua.governance.featuredstreet.street.StreetState;
import cn.chenghua.governance.featuredstreet.street.Trait;
import cn.chenghua.governance.featuredstreet.web.FeaturedFilters;
import cn.chenghua.governance.site.GeoJsonGeometry;
import cn.chenghua.governance.workflow.StepTaken;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A featured street as REST tells it. */
record FeaturedJson(UUID id, long version, String number, String name, String unit, String responsible, @Nullable String stage,
        @Nullable StreetClass mainClass, List<Field> profile, boolean complete, StreetState state, @Nullable LocalDate dueOn,
        @Nullable Map<String, Object> geometry, List<StepTaken> steps) {

    static FeaturedJson of(Featured street) {
        var project = street.project();
        var profile = street.detail().profile();
        var shape = street.detail().shape();
        return new FeaturedJson(project.id(), street.version(), project.number(), project.name(), project.place().value(),
                project.responsible(), project.stage(), profile.mainClass(),
                Arrays.stream(Trait.values())
                        .map(trait -> new Field(trait, profile.of(trait).text(), profile.of(trait).evidence()))
                        .toList(),
                profile.complete(), street.detail().state(), street.detail().dueOn(),
                shape == null ? null : GeoJsonGeometry.write(shape), street.detail().steps());
    }

    @Schema(name = "FeaturedStreetField")
    record Field(Trait trait, String text, @Nullable UUID evidence) {
    }

    @Schema(name = "FeaturedStreetPage")
    record Page(LocalDate asOf, int count, Map<String, String> filtersApplied, List<Row> streets, @Nullable String next) {
    }

    @Schema(name = "FeaturedStreetRow")
    record Row(UUID id, String number, String name, String unit, @Nullable String stage, FeaturedLines.Standing standing,
            @Nullable StreetClass mainClass, boolean complete, @Nullable BigDecimal score, @Nullable LocalDate dueOn) {

        static Row of(FeaturedLines.Line line) {
            return new Row(line.id(), line.number(), line.name(), line.place().value(), line.stage(), line.standing(),
                    line.mainClass(), line.complete(), line.score(), line.dueOn());
        }
    }

    @Schema(name = "FeaturedStreetProfile")
    record Described(@Nullable List<StreetClass> mainClass, @Nullable String theme, @Nullable String product,
            @Nullable String character, @Nullable String evidence) {

        DescribeStreet wish() {
            var texts = new EnumMap<Trait, String>(Trait.class);
            texts.put(Trait.THEME, text(theme));
            texts.put(Trait.PRODUCT, text(product));
            texts.put(Trait.CHARACTER, text(character));
            var proofs = new EnumMap<Trait, Proof>(Trait.class);
            Arrays.stream(Trait.values()).forEach(trait -> proofs.put(trait, FeaturedFilters.proof(evidence)));
            return new DescribeStreet(StreetClass.only(mainClass == null ? List.of() : mainClass), texts, proofs);
        }

        private static String text(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    @Schema(name = "FeaturedStreetShape")
    record Drawing(@Nullable Map<String, Object> geometry) {
    }

    @Schema(name = "FeaturedStreetStep")
    record Dated(@Nullable LocalDate day, @Nullable String evidence) {
    }
}
