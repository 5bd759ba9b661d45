package cn.chenghua.governance.network.web;

import cn.chenghua.governance.network.check.Gap;
import cn.chenghua.governance.network.check.NetworkCheck;

import org.jspecify.annotations.Nullable;

/** A dead end that nearly meets a street, as a page and a file tell it. */
record GapLine(String node, double longitude, double latitude, String edge, String name, double metres, @Nullable Double walked) {

    static GapLine of(Gap gap, NetworkCheck.Judgement judged) {
        var node = judged.network().nodes().get(gap.node());
        var edge = judged.network().edges().get(gap.edge());
        return new GapLine(node.key(), node.longitude(), node.latitude(), edge.key(), edge.name(), gap.metres(), gap.walked());
    }
}
