package cn.chenghua.governance.plan;

/** Which map a figure is read on: the units as they were when each record counted, or the units as they are now. */
public enum View {
    THEN, NOW
}
