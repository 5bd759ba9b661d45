package cn.chenghua.governance.project;

import java.util.List;
import java.util.stream.Stream;

import cn.chenghua.governance.plan.Dimension;
import cn.chenghua.governance.plan.Initiative;
import cn.chenghua.governance.project.ProjectKind.Term;

/** Three of the plan's kinds, without a database. */
public final class SampleKinds {

    public static final ProjectKind BACK_STREET = new ProjectKind("back_street", "BJ", Initiative.BACK_STREETS,
            new Term("back_street", "背街小巷", "Back street"), Dimension.METRES,
            terms("surveyed", "started", "completed", "accepted"), List.of(),
            List.of());
    public static final ProjectKind PARK = new ProjectKind("park", "GY", Initiative.BACK_STREETS, new Term("park", "公园", "Park"),
            Dimension.SQUARE_METRES, terms("approved", "started", "completed", "opened"), terms("municipal"),
            terms("first", "later"));
    public static final ProjectKind FEATURED_STREET = new ProjectKind("featured_street", "TS", Initiative.FEATURED_STREETS,
            new Term("featured_street", "特色街区", "Featured street"), null,
            terms("candidate", "planned", "works", "evaluated", "recognised"),
            List.of(), List.of());

    private SampleKinds() {
    }

    public static ProjectKinds all() {
        return () -> List.of(BACK_STREET, PARK, FEATURED_STREET);
    }

    private static List<Term> terms(String... codes) {
        return Stream.of(codes).map(code -> new Term(code, code, code)).toList();
    }
}
