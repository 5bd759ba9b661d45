package cn.chenghua.governance.audit;

/** Tells on whose behalf this thread works. */
@FunctionalInterface
public interface Callers {

    Caller current();
}
