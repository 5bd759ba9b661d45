package cn.chenghua.governance.communityservice.web;

import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.plan.web.ClausePages;

import org.springframework.stereotype.Component;

/** Where the clauses on services, stations and community enterprises are worked on. */
@Component
class ServicesClauses implements ClausePages {

    private static final List<Page> PAGES = List.of(page("D04", "stations"), page("D05", "stations"), page("D06", "stations"),
            page("D07", "catalogue"), page("D07", "tests"), page("D08", "catalogue"), page("D09", "volumes"),
            page("D10", "points"), page("D10", "requests"), page("D11", "premises"), page("D12", "points"),
            page("D13", "points"), page("D13", "requests"), page("D14", "catalogue"), page("D15", "rules"),
            page("D15", "grants"), page("D16", "foundations"), page("D17", "social"), page("D18", "brands"),
            page("D19", "companies"), page("D20", "companies"));
    private final ServicesStandings standings;

    ServicesClauses(ServicesStandings standings) {
        this.standings = standings;
    }

    private static Page page(String clause, String register) {
        return new Page(clause, "/services/" + register, "services." + register);
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
