package cn.chenghua.governance.safecommunity.web;

import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.plan.web.ClausePages;

import org.springframework.stereotype.Component;

/** Where the platform does what the clauses on centres, grids, disputes and volunteering ask for, and how much stands behind each. */
@Component
class SafetyClauses implements ClausePages {

    private static final List<Page> PAGES = List.of(page("E05", "/safety/pairings", "pairings"),
            page("E06", "/safety/volunteers", "volunteers"), page("E11", "/safety/video", "video"),
            page("E12", "/safety/cells", "cells"), page("E13", "/safety/police", "police"),
            page("E14", "/safety/centres", "centres"), page("E14", "/safety/map", "map"), page("E15", "/safety/pilots", "pilots"),
            page("E16", "/safety/cells", "cells"), page("E17", "/safety/mediators", "mediators"),
            page("E18", "/safety/disputes", "disputes"), page("E18", "/safety/dispute-figures", "figures"));
    private final SafetyStandings standings;

    SafetyClauses(SafetyStandings standings) {
        this.standings = standings;
    }

    private static Page page(String clause, String path, String name) {
        return new Page(clause, path, "safety.page." + name);
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
