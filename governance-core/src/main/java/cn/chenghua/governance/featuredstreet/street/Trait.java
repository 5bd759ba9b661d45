package cn.chenghua.governance.featuredstreet.street;

/** What a profile says of a street: 一街一品一特色 is theme, product and character. */
public enum Trait {
    THEME, PRODUCT, CHARACTER
}
