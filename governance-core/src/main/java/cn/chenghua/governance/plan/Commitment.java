package cn.chenghua.governance.plan;

/** How firmly the text promises: 力争 is {@link #STRIVE}, 启动 is {@link #START}; it says nothing about the stage that counts. */
public enum Commitment {
    FIRM, PLAN, STRIVE, START, PILOT, EXPLORE, STANDING
}
