package cn.chenghua.governance.responsibility;

/** How much care an asset needs, A the most; what it means for patrols is a setting of the regimes. */
public enum Grade {
    A, B, C
}
