package cn.chenghua.governance.renewal.web;

import java.util.ArrayList;
import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.plan.web.ClausePages;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.renewal.area.AreaDesk;
import cn.chenghua.governance.renewal.document.DocumentDesk;
import cn.chenghua.governance.renewal.document.DocumentKind;
import cn.chenghua.governance.renewal.document.DocumentState;
import cn.chenghua.governance.renewal.document.PlanDocument;
import cn.chenghua.governance.renewal.estate.EstateLines;
import cn.chenghua.governance.renewal.facility.FacilityLines;
import cn.chenghua.governance.renewal.programme.ProgrammeBook;
import cn.chenghua.governance.renewal.survey.SurveyBook;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many records stand behind each clause of the initiative. */
@Component
class Standings {

    private final DocumentDesk documents;
    private final AreaDesk areas;
    private final ProjectLines projects;
    private final EstateLines estates;
    private final FacilityLines facilities;
    private final ProgrammeBook programme;
    private final SurveyBook surveys;

    Standings(DocumentDesk documents, AreaDesk areas, ProjectLines projects, EstateLines estates, FacilityLines facilities,
            ProgrammeBook programme, SurveyBook surveys) {
        this.documents = documents;
        this.areas = areas;
        this.projects = projects;
        this.estates = estates;
        this.facilities = facilities;
        this.programme = programme;
        this.surveys = surveys;
    }

    List<ClausePages.Standing> of(Actor actor) {
        var counts = new ArrayList<ClausePages.Standing>();
        var all = documents.all(actor);
        documents(counts, "A01", all, DocumentKind.PARENT);
        put(counts, "A02", "renewal.count.areas", areas.all(actor).size(), "/renewal/areas");
        documents(counts, "A02", all, DocumentKind.AREA_DESIGN);
        documents(counts, "A02", all, DocumentKind.COMMUNITY_SYSTEM);
        documents(counts, "A03", all, DocumentKind.SPECIAL);
        put(counts, "A07", "renewal.count.renewal", projects.count(kind(actor, "renewal", null), 1_000_000),
                "/projects?kind=renewal");
        var whole = new EstateLines.Filter(kind(actor, "estate", null), null, null, null);
        put(counts, "A08", "renewal.count.estates", estates.count(whole), "/renewal/estates");
        put(counts, "A08", "renewal.count.over",
                estates.count(new EstateLines.Filter(kind(actor, "estate", "handed_over"), null, null, null)),
                "/renewal/estates?stage=handed_over");
        var cells = estates.matrix(whole);
        put(counts, "A09", "renewal.count.components", cells.stream().mapToInt(EstateLines.Cell::estates).sum(), null);
        put(counts, "A09", "renewal.count.components.over", cells.stream().mapToInt(EstateLines.Cell::handedOver).sum(), null);
        put(counts, "A10", "renewal.count.tranches", programme.current().sum(), "/renewal/programme");
        put(counts, "A11", "renewal.count.facilities", facilities.count(facility(actor, null, null, null)),
                "/renewal/facilities");
        put(counts, "A11", "renewal.count.built", facilities.count(facility(actor, true, null, null)),
                "/renewal/facilities?built=true");
        put(counts, "A11", "renewal.count.inUse", facilities.count(facility(actor, null, true, null)),
                "/renewal/facilities?inUse=true");
        put(counts, "A11", "renewal.count.closed", facilities.count(facility(actor, null, null, true)),
                "/renewal/facilities?closed=true");
        put(counts, "A12", "renewal.count.surveys", surveys.count(actor.reads()), "/renewal/surveys");
        return counts;
    }

    private static void documents(List<ClausePages.Standing> counts, String clause, List<PlanDocument> all, DocumentKind kind) {
        var path = "/renewal/documents?kind=" + kind;
        put(counts, clause, "renewal.count." + kind, (int) all.stream().filter(one -> one.kind() == kind).count(), path);
        put(counts, clause, "renewal.count.published", (int) all.stream()
                .filter(one -> one.kind() == kind && one.state() == DocumentState.PUBLISHED).count(), path + "&state=PUBLISHED");
    }

    private static FacilityLines.Filter facility(Actor actor, @Nullable Boolean built, @Nullable Boolean inUse,
            @Nullable Boolean closed) {
        return new FacilityLines.Filter(kind(actor, "facility", null), null, built, inUse, closed, null);
    }

    private static ProjectLines.Filter kind(Actor actor, String kind, @Nullable String stage) {
        return new ProjectLines.Filter(actor.reads(), "", List.of(kind), List.of(), List.of(), stage, null, null);
    }

    private static void put(List<ClausePages.Standing> counts, String clause, String text, int number, @Nullable String path) {
        counts.add(new ClausePages.Standing(clause, text, number, path));
    }
}
