package cn.chenghua.governance.featuredstreet.score;

/** The four qualities of a featured street: 产业特而强、形态精而美、气质老而潮、机制活而新. */
public enum Quality {
    INDUSTRY, FORM, CHARACTER, MECHANISM
}
