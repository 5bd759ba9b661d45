package cn.chenghua.governance.featuredstreet.brand.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.featuredstreet.brand.BrandFacts;
import cn.chenghua.governance.featuredstreet.brand.BrandKind;
import cn.chenghua.governance.featuredstreet.brand.BrandState;
import cn.chenghua.governance.featuredstreet.brand.BrandVerb;
import cn.chenghua.governance.featuredstreet.brand.Photo;
import cn.chenghua.governance.featuredstreet.brand.PlaceBrand;
import cn.chenghua.governance.featuredstreet.web.FeaturedFilters;
import cn.chenghua.governance.project.Position;
import cn.chenghua.governance.site.Typed;
import cn.chenghua.governance.workflow.StepTaken;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A brand or landmark as REST tells it. */
record BrandJson(UUID id, long version, BrandKind kind, String name, String unit, String responsible, String story,
        @Nullable BigDecimal longitude, @Nullable BigDecimal latitude, BrandState state, List<Photo> photos,
        List<StepTaken> steps) {

    static BrandJson of(PlaceBrand brand) {
        var facts = brand.facts();
        var point = facts.point();
        return new BrandJson(brand.id(), brand.version(), facts.kind(), facts.name(), facts.place().value(), facts.responsible(),
                facts.story(), point == null ? null : point.longitude(), point == null ? null : point.latitude(), brand.state(),
                brand.photos(), brand.steps());
    }

    @Schema(name = "BrandPage")
    record Page(int count, List<BrandJson> brands, @Nullable String next) {
    }

    @Schema(name = "BrandWish")
    record Wish(@Nullable UUID id, @Nullable BrandKind kind, @Nullable String name, @Nullable String unit,
            @Nullable String responsible, @Nullable String story, @Nullable BigDecimal longitude,
            @Nullable BigDecimal latitude) {

        BrandFacts facts() {
            return new BrandFacts(Typed.needed("kind", kind), FeaturedFilters.given(name),
                    new UnitCode(FeaturedFilters.given(unit)), FeaturedFilters.given(responsible), FeaturedFilters.given(story),
                    longitude == null || latitude == null ? null : new Position(longitude, latitude));
        }
    }

    @Schema(name = "BrandStep")
    record StepWish(@Nullable BrandVerb verb, @Nullable LocalDate day, @Nullable String evidence) {
    }
}
