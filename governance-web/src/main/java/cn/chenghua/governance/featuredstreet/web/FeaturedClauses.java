package cn.chenghua.governance.featuredstreet.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.featuredstreet.brand.BrandDesk;
import cn.chenghua.governance.featuredstreet.brand.BrandKind;
import cn.chenghua.governance.featuredstreet.community.CommunityLines;
import cn.chenghua.governance.featuredstreet.smart.SmartLines;
import cn.chenghua.governance.featuredstreet.street.FeaturedLines;
import cn.chenghua.governance.plan.web.ClausePages;

import org.springframework.stereotype.Component;

/** Where the platform does what the clauses of initiative three ask for, and how many records stand behind each. */
@Component
class FeaturedClauses implements ClausePages {

    private static final List<Page> PAGES = List.of(page("C01", "/featured/streets", "streets"),
            page("C02", "/featured/streets", "streets"), page("C03", "/featured/programmes", "programmes"),
            page("C04", "/featured/opening", "opening"), page("C05", "/featured/streets", "streets"),
            page("C06", "/featured/scorecard", "scorecard"), page("C07", "/featured/brands", "brands"),
            page("C08", "/featured/communities", "communities"), page("C09", "/featured/communities?level=city", "communities"),
            page("C10", "/featured/communities?level=district", "communities"),
            page("C11", "/featured/programmes", "programmes"), page("C12", "/featured/brands", "brands"),
            page("C13", "/featured/programmes", "programmes"), page("C14", "/featured/estates", "estates"),
            page("C15", "/featured/programmes", "programmes"));

    private final FeaturedLines streets;
    private final CommunityLines communities;
    private final SmartLines estates;
    private final BrandDesk brands;
    private final FeaturedFilters filters;

    FeaturedClauses(FeaturedLines streets, CommunityLines communities, SmartLines estates, BrandDesk brands,
            FeaturedFilters filters) {
        this.streets = streets;
        this.communities = communities;
        this.estates = estates;
        this.brands = brands;
        this.filters = filters;
    }

    @Override
    public List<Page> pages() {
        return PAGES;
    }

    @Override
    public List<Standing> standings(Actor actor) {
        var all = new ArrayList<Standing>();
        var reads = actor.reads();
        var every = new FeaturedLines.Filter(reads, "", null, null, filters.today());
        var standing = streets.standings(every);
        all.add(new Standing("C01", "featured.standing.streets", sum(standing), "/featured/streets"));
        streets.classes(every).forEach((one, count) -> all
                .add(new Standing("C02", "featured.class." + one, count, "/featured/streets?mainClass=" + one)));
        for (var one : FeaturedLines.Standing.values()) {
            var count = standing.getOrDefault(one, 0);
            if (count > 0) {
                all.add(new Standing("C05", "featured.standing." + one, count, "/featured/streets?standing=" + one));
            }
        }
        for (var kind : BrandKind.values()) {
            var count = brands.all(actor).stream().filter(brand -> brand.facts().kind() == kind).count();
            all.add(new Standing(kind == BrandKind.BRAND ? "C07" : "C12", "featured.kind." + kind, count,
                    "/featured/brands?kind=" + kind));
        }
        all.add(named("C09", "city", reads));
        all.add(named("C10", "district", reads));
        all.add(new Standing("C14", "featured.standing.estates",
                estates.count(new SmartLines.Filter(reads, "", null, null, null)),
                "/featured/estates"));
        all.add(new Standing("C14", "featured.standing.accepted",
                estates.count(new SmartLines.Filter(reads, "", "accepted", null, null)), "/featured/estates?stage=accepted"));
        return all;
    }

    private Standing named(String clause, String level, Scope reads) {
        return new Standing(clause, "featured.standing.communities",
                sum(communities.standings(new CommunityLines.Filter(reads, "", level, null, null))),
                "/featured/communities?level=" + level);
    }

    private static long sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Page page(String clause, String path, String name) {
        return new Page(clause, path, "featured.page." + name);
    }
}
