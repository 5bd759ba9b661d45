package cn.chenghua.governance.featuredstreet.brand;

/** A brand is a character of a place, such as 工业文明之窗; a landmark stands somewhere, such as 东郊记忆. */
public enum BrandKind {
    BRAND, LANDMARK
}
