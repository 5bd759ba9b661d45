package cn.chenghua.governance.district;

/** Hands out the present {@link Hierarchy}; answers from memory while no unit has changed. */
public interface Hierarchies {

    Hierarchy current();
}
