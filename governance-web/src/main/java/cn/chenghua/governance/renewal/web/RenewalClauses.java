package cn.chenghua.governance.renewal.web;

import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.plan.web.ClausePages;

import org.springframework.stereotype.Component;

/** Where the clauses of initiative one are worked on. */
@Component
class RenewalClauses implements ClausePages {

    private static final List<Page> PAGES = List.of(new Page("A01", "/renewal/documents?kind=PARENT", "renewal.documents"),
            new Page("A02", "/renewal/areas", "renewal.areas"), new Page("A02", "/renewal/documents", "renewal.documents"),
            new Page("A03", "/renewal/documents?kind=SPECIAL", "renewal.documents"),
            new Page("A05", "/funds", "renewal.funds"),
            new Page("A06", "/funds", "renewal.funds"), new Page("A07", "/projects?kind=renewal", "renewal.projects"),
            new Page("A08", "/renewal/estates", "renewal.estates"), new Page("A09", "/renewal/estates", "renewal.estates"),
            new Page("A10", "/renewal/programme", "renewal.programme"),
            new Page("A11", "/renewal/facilities", "renewal.facilities"),
            new Page("A12", "/renewal/surveys", "renewal.surveys"));

    private final Standings standings;

    RenewalClauses(Standings standings) {
        this.standings = standings;
    }

    @Override
    public List<Page> pages() {
        return PAGES;
    }

    @Override
    public List<Standing> standings(Actor actor) {
        return standings.of(actor);
    }
}
