package cn.chenghua.governance.backstreet.green.link;

import java.util.UUID;

import cn.chenghua.governance.backstreet.green.GreenLevel;

import org.locationtech.jts.geom.Geometry;

/**
 * A green place on the map, such as 二仙桥公园, which is a project.
 *
 * @param geometry in WGS84
 * @param metres its length; 0 for all but greenways
 * @param squareMetres its area; 0 for greenways
 */
public record GreenPlace(UUID id, String name, GreenLevel level, Geometry geometry, double metres, double squareMetres) {
}
