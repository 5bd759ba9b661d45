package cn.chenghua.governance.backstreet.pattern;

import org.locationtech.jts.geom.Geometry;

/**
 * A street that is planned or was opened and may not be in the stored network yet, such as 建设巷规划二路.
 *
 * @param key its number in the register or file it comes from
 * @param geometry lines in WGS84
 * @param opened whether traffic runs on it
 */
public record NewLink(String key, String name, Geometry geometry, boolean opened) {
}
