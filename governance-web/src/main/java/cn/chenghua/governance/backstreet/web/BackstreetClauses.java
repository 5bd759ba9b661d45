package cn.chenghua.governance.backstreet.web;

import java.util.List;

import cn.chenghua.governance.plan.web.ClausePages;

import org.springframework.stereotype.Component;

/** Where the platform does what the clauses of initiative two ask for, green and the pattern of streets apart. */
@Component
class BackstreetClauses implements ClausePages {

    private static final List<Page> PAGES = List.of(page("B01", "/standards", "taxonomy"),
            page("B02", "/backstreet/rules", "depths"), page("B03", "/backstreet/streets", "streets"),
            page("B06", "/backstreet/links", "links"), page("B08", "/standards", "standards"), page("B09", "/posts", "posts"),
            page("B10", "/posts", "posts"), page("B11", "/posts", "posts"), page("B12", "/inspections", "inspections"),
            page("B13", "/backstreet/measures", "measures"), page("B14", "/backstreet/measures", "measures"),
            page("B15", "/backstreet/policy", "policy"), page("B16", "/backstreet/removals", "removals"),
            page("B17", "/backstreet/removals", "removals"), page("B18", "/backstreet/removals", "removals"),
            page("B20", "/project-groups", "groups"));

    @Override
    public List<Page> pages() {
        return PAGES;
    }

    private static Page page(String clause, String path, String name) {
        return new Page(clause, path, "backstreet.page." + name);
    }
}
