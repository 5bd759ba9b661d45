package cn.chenghua.governance.featuredstreet.intake;

import java.util.Map;

import cn.chenghua.governance.featuredstreet.street.StreetClass;
import cn.chenghua.governance.featuredstreet.street.Trait;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** A row of the table of featured streets; what is empty stays as it is. */
public record StreetRow(String number, @Nullable StreetClass mainClass, Map<Trait, String> texts, String evidence,
        @Nullable Geometry shape) {
}
