package cn.chenghua.governance.network.web;

import cn.chenghua.governance.network.check.NetworkCheck;

import org.jspecify.annotations.Nullable;

/** An edge whose length is not stated, or differs from the one along its course. */
record LengthLine(String edge, String name, @Nullable Double stated, double measured) {

    static LengthLine of(int position, NetworkCheck.Judgement judged) {
        var edge = judged.network().edges().get(position);
        return new LengthLine(edge.key(), edge.name(), edge.metres(), judged.network().measured(edge));
    }
}
