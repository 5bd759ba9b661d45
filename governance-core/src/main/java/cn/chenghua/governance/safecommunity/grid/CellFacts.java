package cn.chenghua.governance.safecommunity.grid;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * What describes a cell.
 *
 * @param outline in WGS84; null leaves what is drawn
 */
public record CellFacts(String name, String responsible, int households, @Nullable Geometry outline) {
}
