package cn.chenghua.governance.featuredstreet.street;

/** Whether a street is recognised as a featured one. */
public enum StreetState {
    OPEN, RECOGNISED, WITHDRAWN
}
