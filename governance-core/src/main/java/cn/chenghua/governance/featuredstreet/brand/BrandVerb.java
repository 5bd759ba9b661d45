package cn.chenghua.governance.featuredstreet.brand;

/** What is done for a brand or landmark. */
public enum BrandVerb {
    FOSTER, UPGRADE, REOPEN
}
