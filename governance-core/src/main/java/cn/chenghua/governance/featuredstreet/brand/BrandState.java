package cn.chenghua.governance.featuredstreet.brand;

/** How far a brand or landmark is. */
public enum BrandState {
    LISTED, FOSTERED, UPGRADED
}
