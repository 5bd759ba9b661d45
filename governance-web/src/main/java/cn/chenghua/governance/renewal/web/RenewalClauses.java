package cn.chenghua.governance.renewal.web;

import java.util.List;

import cn.chenghua.governance.plan.web.ClausePages;

import org.springframework.stereotype.Component;

/** Where the clauses of initiative one are worked on. */
@Component
class RenewalClauses implements ClausePages {

    static final List<Page> PAGES = List.of(new Page("A01", "/renewal/documents?kind=PARENT", "renewal.documents"),
            new Page("A02", "/renewal/areas", "renewal.areas"), new Page("A02", "/renewal/documents", "renewal.documents"),
            new Page("A03", "/renewal/documents?kind=SPECIAL", "renewal.documents"),
            new Page("A04", "/renewal/circle", "renewal.circle"), new Page("A05", "/funds", "renewal.funds"),
            new Page("A06", "/funds", "renewal.funds"), new Page("A07", "/projects?kind=renewal", "renewal.projects"),
            new Page("A08", "/renewal/estates", "renewal.estates"), new Page("A09", "/renewal/estates", "renewal.estates"),
            new Page("A10", "/renewal/programme", "renewal.programme"),
            new Page("A11", "/renewal/facilities", "renewal.facilities"),
            new Page("A12", "/renewal/surveys", "renewal.surveys"));

    @Override
    public List<Page> pages() {
        return PAGES.stream().filter(page -> !page.clause().equals("A04")).map(page -> new Page(page.clause(),
                page.path().replaceFirst("\\?.*", ""), page.text())).toList();
    }
}
