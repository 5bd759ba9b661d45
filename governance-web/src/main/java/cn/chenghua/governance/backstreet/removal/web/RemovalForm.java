package cn.chenghua.governance.backstreet.removal.web;

import java.util.Map;

import cn.chenghua.governance.backstreet.removal.Green;
import cn.chenghua.governance.backstreet.removal.SiteClass;
import cn.chenghua.governance.backstreet.removal.SiteFacts;
import cn.chenghua.governance.backstreet.removal.Treatment;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.web.Forms;
import cn.chenghua.governance.site.Typed;

/** Reads the form that describes a site. */
final class RemovalForm {

    private RemovalForm() {
    }

    static SiteFacts facts(Map<String, String> typed) {
        var batch = Typed.text(typed, "batch");
        return new SiteFacts(Typed.text(typed, "name"), new UnitCode(Typed.text(typed, "place")),
                Typed.text(typed, "responsible"), Typed.constant(Treatment.class, "treatment", typed.get("treatment")),
                Typed.constant(SiteClass.class, "siteClass", typed.get("siteClass")),
                batch.isEmpty() ? null : (int) Math.min(99_999, Typed.number("batch", batch)),
                Forms.choice(Green.class, typed, "green"), Typed.amount(typed, "removed"), Typed.amount(typed, "wall"),
                Typed.amount(typed, "gained"), Typed.amount(typed, "before"), Typed.amount(typed, "after"),
                Typed.amount(typed, "perimeter"));
    }
}
