package cn.chenghua.governance.renewal.circle.web;

import java.util.List;

import cn.chenghua.governance.plan.web.ClausePages;

import org.springframework.stereotype.Component;

/** Where the 15-minute circle of clause A04 is reckoned. */
@Component
class CircleClauses implements ClausePages {

    @Override
    public List<Page> pages() {
        return List.of(new Page("A04", "/renewal/circle", "circle.title"),
                new Page("A04", "/renewal/circle/sites", "circle.sites"));
    }
}
