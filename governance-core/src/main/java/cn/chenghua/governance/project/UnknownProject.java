package cn.chenghua.governance.project;

import cn.chenghua.governance.district.Refusal;

/** A project that is not there, or lies outside what the asker may see; the two look the same. */
public final class UnknownProject extends Refusal {
    public UnknownProject(Object id) {
        super("project.unknown", "id", id.toString());
    }
}
