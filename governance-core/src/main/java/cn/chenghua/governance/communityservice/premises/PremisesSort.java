package cn.chenghua.governance.communityservice.premises;

/** An office building 商务楼宇 or a park 园区. */
public enum PremisesSort {
    BUILDING, PARK
}
