package cn.chenghua.governance.backstreet.web;

import java.util.List;
import java.util.Set;

import cn.chenghua.governance.plan.web.ClausePages;

import org.springframework.stereotype.Component;

/** Where the platform does what each clause of initiative two asks for. */
@Component
class BackstreetClauses implements ClausePages {

    /** Clause by clause: the page behind it; the text of the link is {@code backstreet.page.<name>}. */
    static final List<Place> PLACES = List.of(new Place("B01", "/standards", "taxonomy"),
            new Place("B02", "/backstreet/rules", "depths"), new Place("B03", "/backstreet/streets", "streets"),
            new Place("B04", "/backstreet/pattern", "pattern"), new Place("B05", "/backstreet/slow", "slow"),
            new Place("B06", "/backstreet/links", "links"), new Place("B07", "/backstreet/pattern", "pattern"),
            new Place("B08", "/standards", "standards"), new Place("B09", "/posts", "posts"),
            new Place("B10", "/posts", "posts"), new Place("B11", "/posts", "posts"),
            new Place("B12", "/inspections", "inspections"), new Place("B13", "/backstreet/measures", "measures"),
            new Place("B14", "/backstreet/measures", "measures"), new Place("B15", "/backstreet/policy", "policy"),
            new Place("B16", "/backstreet/removals", "removals"), new Place("B17", "/backstreet/removals", "removals"),
            new Place("B18", "/backstreet/removals", "removals"),
            new Place("B19", "/backstreet/green/network", "network"), new Place("B20", "/project-groups", "groups"),
            new Place("B21", "/backstreet/green", "green"), new Place("B22", "/backstreet/green", "green"),
            new Place("B23", "/backstreet/green", "green"), new Place("B24", "/backstreet/green", "green"),
            new Place("B25", "/backstreet/green", "green"), new Place("B26", "/backstreet/green", "green"),
            new Place("B27", "/backstreet/green", "green"), new Place("B28", "/backstreet/green/network", "network"),
            new Place("B29", "/backstreet/green", "green"), new Place("B30", "/backstreet/green", "green"));
    private static final Set<String> ELSEWHERE = Set.of("pattern", "slow", "green", "network");

    @Override
    public List<Page> pages() {
        return PLACES.stream().filter(place -> !ELSEWHERE.contains(place.name))
                .map(place -> new Page(place.clause, place.path, "backstreet.page." + place.name)).toList();
    }

    /** What stands behind a clause. */
    record Place(String clause, String path, String name) {
    }
}
