package cn.chenghua.governance.renewal.circle.next;

import java.util.List;

import cn.chenghua.governance.renewal.circle.Settlement;

import org.locationtech.jts.geom.Coordinate;

/**
 * A crossing where a further facility would serve residents who have none within reach, explained by whom.
 *
 * @param residents newly within reach, those of earlier proposals not counted again
 * @param served the settlements newly within reach with the metres they would walk, the most populous first
 */
public record Proposal(int node, Coordinate at, long residents, List<Served> served) {

    /** A settlement that would be served and its way there. */
    public record Served(Settlement settlement, double metres) {
    }
}
