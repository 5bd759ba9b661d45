package cn.chenghua.governance.district.geometry;

import cn.chenghua.governance.district.UnitCode;

import org.locationtech.jts.geom.Geometry;

/**
 * Where a unit lies, in WGS84, and where that is known from. A schematic shape is derived, such as cells around anchor
 * points, and is no boundary.
 */
public record UnitShape(UnitCode unit, Geometry geometry, String source, String licence, boolean schematic) {

    public double squareMetres() {
        return Geodesy.area(geometry);
    }
}
