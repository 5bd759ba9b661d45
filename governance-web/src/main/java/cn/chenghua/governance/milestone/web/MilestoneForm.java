package cn.chenghua.governance.milestone.web;

import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.milestone.DescribeMilestone;
import cn.chenghua.governance.site.Typed;

import org.jspecify.annotations.Nullable;

/** Reads what was typed about a milestone. */
final class MilestoneForm {

    private static final int MOST = 1_000_000;

    private MilestoneForm() {
    }

    static DescribeMilestone wish(Map<String, String> typed) {
        var weight = whole(typed, "weight");
        var needs = Typed.text(typed, "needs");
        return new DescribeMilestone(Typed.text(typed, "name"), Typed.day("planned", typed.get("planned")),
                Typed.day("forecast", typed.get("forecast")), Typed.text(typed, "responsible"), weight == null ? 1 : weight,
                whole(typed, "limitDays"), id(Typed.text(typed, "predecessor")),
                needs.isEmpty() ? null : Typed.constant(Evidence.Kind.class, "needs", needs));
    }

    static @Nullable Integer whole(Map<String, String> typed, String field) {
        return Typed.text(typed, field).isEmpty() ? null : (int) Math.min(MOST, Typed.number(field, typed.get(field)));
    }

    private static @Nullable UUID id(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new Typed.Unreadable("typed.choice", "predecessor", text);
        }
        return UUID.fromString(text);
    }
}
