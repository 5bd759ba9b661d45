package cn.chenghua.governance.renewal.circle.reach;

/** Whether the streets known around a place are dense enough for ways on foot to be believed. */
@FunctionalInterface
public interface Belief {

    boolean at(double longitude, double latitude);
}
