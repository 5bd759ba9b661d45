package cn.chenghua.governance.responsibility;

/** How deeply a street is treated: remediated (整治), upgraded (提升) or made a showcase (打造). */
public enum Depth {
    REMEDIATE, UPGRADE, SHOWCASE
}
