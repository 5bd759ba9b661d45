package cn.chenghua.governance.responsibility.web;

import java.util.Map;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.AssetFacts;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.Depth;
import cn.chenghua.governance.responsibility.Grade;
import cn.chenghua.governance.site.Typed;

/** Reads the fields of an asset from what was typed. */
final class AssetForm {

    private AssetForm() {
    }

    static AssetFacts facts(Map<String, String> typed, AssetKind kind) {
        var depth = Typed.text(typed, "depth");
        return new AssetFacts(Typed.text(typed, "name"), kind, Typed.text(typed, "class"),
                Typed.constant(Level.class, "level", typed.get("level")),
                Typed.constant(Grade.class, "grade", typed.get("grade")),
                depth.isEmpty() ? null : Typed.constant(Depth.class, "depth", depth), new UnitCode(Typed.text(typed, "place")),
                Typed.text(typed, "responsible"), Typed.amount(typed, "metres"), Typed.amount(typed, "longitude"),
                Typed.amount(typed, "latitude"));
    }
}
