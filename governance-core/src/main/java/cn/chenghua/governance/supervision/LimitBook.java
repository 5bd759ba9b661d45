package cn.chenghua.governance.supervision;

/** Where the limits stand; they change for the whole district at once. */
public interface LimitBook {

    CaseLimits current();

    void change(CaseLimits limits);
}
