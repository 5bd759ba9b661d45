package cn.chenghua.governance.safecommunity.dispute.web;

import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.project.web.Places;
import cn.chenghua.governance.safecommunity.dispute.DisputeLevel;
import cn.chenghua.governance.safecommunity.dispute.DisputeRegister;
import cn.chenghua.governance.safecommunity.dispute.DisputeSort;
import cn.chenghua.governance.safecommunity.web.SafetyView;
import cn.chenghua.governance.site.ListLink;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;

/** The question a list of disputes answers, as it stands in its link. */
record DisputeQuery(@Nullable String unit, @Nullable String sort, @Nullable String level, @Nullable String came,
        @Nullable String passed, @Nullable String standing, @Nullable String reopened, @Nullable String due) {

    DisputeRegister.Filter filter(Actor actor, SafetyView view) {
        return new DisputeRegister.Filter(view.scope(actor, Right.SEE_DISPUTES, unit),
                SafetyView.constant(DisputeSort.class, "sort", sort), SafetyView.constant(DisputeLevel.class, "level", level),
                SafetyView.constant(DisputeLevel.class, "came", came), SafetyView.constant(DisputeLevel.class, "passed", passed),
                SafetyView.constant(DisputeRegister.Kind.class, "standing", standing), yes(reopened),
                yes(due) ? view.today() : null);
    }

    private static boolean yes(@Nullable String text) {
        return "true".equals(text);
    }

    public String link() {
        return ListLink.of(applied());
    }

    String from(DisputeRegister.Line last) {
        var values = new TreeMap<>(applied());
        values.put("after", last.toldOn() + "_" + last.id());
        return ListLink.of(values);
    }

    static DisputeRegister.@Nullable After after(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var parts = text.split("_", 2);
        var day = Typed.day("after", parts[0]);
        var id = parts.length < 2 ? null : Places.id("after", parts[1]);
        return new DisputeRegister.After(Typed.needed("after", day), Typed.needed("after", id));
    }

    Map<String, String> applied() {
        var applied = new TreeMap<String, String>();
        ListLink.put(applied, "unit", unit);
        ListLink.put(applied, "sort", sort);
        ListLink.put(applied, "level", level);
        ListLink.put(applied, "came", came);
        ListLink.put(applied, "passed", passed);
        ListLink.put(applied, "standing", standing);
        ListLink.put(applied, "reopened", reopened);
        ListLink.put(applied, "due", due);
        return applied;
    }
}
