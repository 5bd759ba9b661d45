package cn.chenghua.governance.backstreet.green.link;

import org.locationtech.jts.geom.Coordinate;

/**
 * A gap between two pieces of green, such as 240 m between 沙河绿道 and 二仙桥公园.
 *
 * @param start the place nearest to the other piece, in WGS84, and {@code end} that of the other
 * @param gap metres between them as the crow flies
 * @param metres greenways of the smaller side, which a link would join to the larger, and {@code squareMetres} its green
 * @param residents who live within reach of the smaller side
 * @param gain the smaller side's part of all greenways, of all green and of all residents, 0 to 1 each; by it links are ranked
 */
public record MissingLink(GreenPlace from, GreenPlace to, Coordinate start, Coordinate end, double gap, double metres,
        double squareMetres, int residents, double gain) {

    /** By which a link is named in addresses. */
    public String code() {
        return from.id() + "~" + to.id();
    }
}
