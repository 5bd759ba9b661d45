package cn.chenghua.governance.backstreet.removal;

/** Where a wall stood: along an arterial road, at a key frontage, around a public car park, or elsewhere. */
public enum SiteClass {
    ARTERIAL, FRONTAGE, CAR_PARK, OTHER
}
