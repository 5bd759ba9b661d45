package cn.chenghua.governance.renewal.circle;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.network.Blocks;
import cn.chenghua.governance.renewal.circle.reach.Belief;
import cn.chenghua.governance.renewal.circle.reach.Circle;

/**
 * A street of thirty blocks of 100 m with two more beside it, and four communities at its crossings:
 * 0: 1,000 residents, 10: 2,000, 20: 3,000, 30: 4,000. In 15 minutes a grown-up walks 1,000 m, a child 900 m, an elder 800 m.
 */
public final class ThirtyBlocks {

    public static final UnitCode FIRST = new UnitCode("510108002001");
    public static final UnitCode SECOND = new UnitCode("510108002002");
    public static final UnitCode THIRD = new UnitCode("510108005001");
    public static final UnitCode FOURTH = new UnitCode("510108005002");
    public static final CircleRules RULES = new CircleRules(15, Map.of(Walker.ADULT, 4.0, Walker.ELDER, 3.2, Walker.CHILD, 3.6),
            300);
    public static final Site SCHOOL = site("school", FacilityClass.EDUCATION, 5);
    public static final Site CLINIC = site("clinic", FacilityClass.HEALTH, 11);
    private static final Blocks BLOCKS = Blocks.of(31, 3);

    private ThirtyBlocks() {
    }

    public static List<Settlement> settlements() {
        return List.of(settlement(FIRST, 0, 1_000), settlement(SECOND, 10, 2_000), settlement(THIRD, 20, 3_000),
                settlement(FOURTH, 30, 4_000));
    }

    public static Settlement settlement(UnitCode unit, double column, int residents) {
        return settlement(unit, column, residents, PositionQuality.EXACT);
    }

    public static Settlement settlement(UnitCode unit, double column, int residents, PositionQuality quality) {
        return new Settlement(unit, Blocks.longitude(column), Blocks.latitude(0), quality, residents, LocalDate.of(2017, 12, 31),
                "演示推算");
    }

    public static Site site(String id, FacilityClass one, double column) {
        return new Site(id, id, one, Blocks.longitude(column), Blocks.latitude(0));
    }

    public static Circle circle() {
        return circle(settlements(), (longitude, latitude) -> true);
    }

    public static Circle circle(List<Settlement> settlements, Belief belief) {
        return new Circle(BLOCKS.network().walkable(), belief, RULES, settlements);
    }

    public static int node(int column) {
        return BLOCKS.node(column, 0);
    }
}
