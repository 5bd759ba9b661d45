package cn.chenghua.governance.renewal.estate;

/** What the third component of an estate is: gas where there is no district heating. */
public enum Supply {
    HEATING, GAS
}
