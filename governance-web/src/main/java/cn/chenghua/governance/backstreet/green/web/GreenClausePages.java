package cn.chenghua.governance.backstreet.green.web;

import java.util.List;
import java.util.stream.Stream;

import cn.chenghua.governance.plan.web.ClausePages;

import org.springframework.stereotype.Component;

/** Where the clauses on green and on the pattern of streets are worked at. */
@Component
class GreenClausePages implements ClausePages {

    @Override
    public List<Page> pages() {
        var levels = Stream.of("B20", "B21", "B22", "B23", "B24", "B25", "B26", "B27", "B29", "B30")
                .map(clause -> new Page(clause, "/backstreet/green", "green.title"));
        var lines = Stream.of("B19", "B28").map(clause -> new Page(clause, "/backstreet/green/network", "green.network"));
        var streets = Stream.of("B04", "B07").map(clause -> new Page(clause, "/backstreet/pattern", "pattern.title"));
        return Stream.of(levels, lines, streets, Stream.of(new Page("B05", "/backstreet/slow", "slow.title")))
                .flatMap(page -> page).toList();
    }
}
