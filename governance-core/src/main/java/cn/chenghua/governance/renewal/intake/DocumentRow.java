package cn.chenghua.governance.renewal.intake;

import java.time.LocalDate;
import java.util.Set;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.renewal.document.DocumentAct;
import cn.chenghua.governance.renewal.document.DocumentKind;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A row of the table of plan documents: one step of one edition, or none yet; what is empty stays as it is. Rows stand in the
 * order of the steps.
 *
 * @param area the name of the key area it is about
 * @param targets the codes of those that report into it
 */
public record DocumentRow(String title, @Nullable DocumentKind kind, @Nullable UnitCode place, @Nullable String responsible,
        @Nullable String area, Set<String> targets, @Nullable Step step) {

    /** One step, such as approved on 2018-03-01; an outline stands beside a draft only. */
    public record Step(String edition, DocumentAct.Verb verb, LocalDate day, String evidence, @Nullable Geometry outline) {

        boolean is(DocumentAct act) {
            return act.verb() == verb && act.day().equals(day) && (evidence.isBlank() || act.text().equals(evidence.strip()));
        }
    }
}
