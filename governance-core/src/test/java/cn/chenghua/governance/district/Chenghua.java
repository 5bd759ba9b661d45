package cn.chenghua.governance.district;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Some units of the list of 2017-10-31: three sub-districts that lasted, three that went, and communities of each. */
public final class Chenghua {

    public static final UnitCode DISTRICT = new UnitCode("510108000000");
    public static final UnitCode MENGZHUIWAN = new UnitCode("510108002000");
    public static final UnitCode JIANSHELU = new UnitCode("510108005000");
    public static final UnitCode FUQINGLU = new UnitCode("510108006000");
    public static final UnitCode ERXIANQIAO = new UnitCode("510108007000");
    public static final UnitCode TAOQILU = new UnitCode("510108012000");
    public static final UnitCode SHENGDENG = new UnitCode("510108013000");
    public static final UnitCode DONGJIE = new UnitCode("510108002001");
    public static final UnitCode DIANZIKEDA = new UnitCode("510108005001");
    public static final UnitCode JIANXINGLU = new UnitCode("510108005002");
    public static final UnitCode PEIHUALU = new UnitCode("510108005004");
    public static final UnitCode BALIZHUANG = new UnitCode("510108006004");
    public static final UnitCode XIAJIANCAO = new UnitCode("510108007003");

    private Chenghua() {
    }

    public static List<Unit> units() {
        var units = new ArrayList<Unit>();
        units.add(new Unit(DISTRICT, Level.DISTRICT, Days.FIRST, "成华区", "Chenghua District", null));
        sub(units, MENGZHUIWAN, "猛追湾街道");
        sub(units, JIANSHELU, "建设路街道");
        sub(units, FUQINGLU, "府青路街道");
        sub(units, ERXIANQIAO, "二仙桥街道");
        sub(units, TAOQILU, "桃蹊路街道");
        sub(units, SHENGDENG, "圣灯街道");
        community(units, DONGJIE, "东街社区", MENGZHUIWAN);
        community(units, DIANZIKEDA, "电子科大社区", JIANSHELU);
        community(units, JIANXINGLU, "建兴路社区", JIANSHELU);
        community(units, PEIHUALU, "培华路社区", JIANSHELU);
        community(units, BALIZHUANG, "八里庄社区", FUQINGLU);
        community(units, XIAJIANCAO, "下涧槽社区", ERXIANQIAO);
        return units;
    }

    private static void sub(List<Unit> units, UnitCode code, String name) {
        units.add(new Unit(code, Level.SUBDISTRICT, Days.FIRST, name, "", DISTRICT));
    }

    private static void community(List<Unit> units, UnitCode code, String name, UnitCode parent) {
        units.add(new Unit(code, Level.COMMUNITY, Days.FIRST, name, "", parent));
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
