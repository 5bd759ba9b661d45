package cn.chenghua.governance.renewal.circle;

/**
 * A public facility that is open, such as 建设路小学 (education) at 104.1012 east, 30.6688 north.
 *
 * @param id what tells it from all others, such as {@code project/0192f0c0-…} or {@code site/CH-F0001}
 */
public record Site(String id, String name, FacilityClass facilityClass, double longitude, double latitude) {
}
