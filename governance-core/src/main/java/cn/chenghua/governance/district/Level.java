package cn.chenghua.governance.district;

/** How high a unit stands: district 区, sub-district 街道, community 社区. */
public enum Level {
    DISTRICT, SUBDISTRICT, COMMUNITY;

    public boolean above(Level other) {
        return ordinal() < other.ordinal();
    }
}
