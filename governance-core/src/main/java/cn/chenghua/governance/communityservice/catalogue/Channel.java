package cn.chenghua.governance.communityservice.catalogue;

/** Where a service is to be had: 网上办事大厅, 自助办事终端, 实体办事大厅; the plan wants them in this order. */
public enum Channel {
    ONLINE, TERMINAL, COUNTER
}
