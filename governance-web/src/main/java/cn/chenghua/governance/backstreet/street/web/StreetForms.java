package cn.chenghua.governance.backstreet.street.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.backstreet.street.StreetFacts;
import cn.chenghua.governance.backstreet.street.acceptance.Party;
import cn.chenghua.governance.backstreet.street.acceptance.RecordAcceptance;
import cn.chenghua.governance.backstreet.street.lookback.RecordLookBack;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.responsibility.Depth;
import cn.chenghua.governance.site.Typed;

import org.springframework.util.MultiValueMap;

/** Reads the forms of a back street's page. */
final class StreetForms {

    /** How many parties the form of an acceptance has room for. */
    static final int PARTIES = 4;

    private StreetForms() {
    }

    static StreetFacts facts(Map<String, String> typed) {
        var depth = Typed.text(typed, "depth");
        return new StreetFacts(Typed.text(typed, "roadClass"),
                depth.isEmpty() ? null : Typed.constant(Depth.class, "depth", depth), Typed.text(typed, "contractors"),
                Typed.text(typed, "works"));
    }

    static RecordAcceptance acceptance(MultiValueMap<String, String> typed) {
        var fields = typed.toSingleValueMap();
        var parties = new ArrayList<Party>();
        for (var at = 1; at <= PARTIES; at++) {
            if (!Typed.text(fields, "unit" + at).isEmpty()) {
                parties.add(new Party(Typed.text(fields, "unit" + at), Typed.text(fields, "person" + at),
                        Typed.constant(Party.Opinion.class, "parties", fields.get("opinion" + at)), ""));
            }
        }
        return new RecordAcceptance(Forms.id(fields), Typed.day(fields, "day"),
                Typed.constant(RecordAcceptance.Result.class, "result", fields.get("result")), parties, inspections(typed),
                Typed.text(fields, "reason"));
    }

    static RecordLookBack lookBack(MultiValueMap<String, String> typed) {
        var fields = typed.toSingleValueMap();
        return new RecordLookBack(Forms.id(fields), Typed.day(fields, "day"),
                Typed.constant(RecordLookBack.Result.class, "result", fields.get("result")), inspections(typed),
                Typed.text(fields, "reason"));
    }

    private static List<UUID> inspections(MultiValueMap<String, String> typed) {
        return typed.getOrDefault("inspections", List.of()).stream().map(text -> {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException e) {
                throw new Typed.Unreadable("typed.choice", "inspections", text);
            }
        }).toList();
    }
}
