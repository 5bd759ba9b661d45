package cn.chenghua.governance.responsibility.post;

/** Whether somebody holds a post or stands in for whoever holds it. */
public enum Capacity {
    HOLDER, DEPUTY
}
