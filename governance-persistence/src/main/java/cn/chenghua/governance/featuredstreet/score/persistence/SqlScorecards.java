package cn.chenghua.governance.featuredstreet.score.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import cn.chenghua.governance.featuredstreet.score.Quality;
import cn.chenghua.governance.featuredstreet.score.ScoreItem;
import cn.chenghua.governance.featuredstreet.score.Scorecard;
import cn.chenghua.governance.featuredstreet.score.Scorecards;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Versions of the scorecard; what a version says never changes. */
@Repository
class SqlScorecards implements Scorecards {

    private final JdbcClient jdbc;

    SqlScorecards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Scorecard current() {
        return all().getFirst();
    }

    @Override
    public Scorecard of(int version) {
        return all().stream().filter(card -> card.version() == version).findFirst().orElseThrow();
    }

    @Override
    public List<Scorecard> all() {
        var items = new HashMap<Integer, List<ScoreItem>>();
        jdbc.sql("select * from featured_scorecard_item order by version, position")
                .query((row, _) -> items.computeIfAbsent(row.getInt("version"), _ -> new ArrayList<>())
                        .add(new ScoreItem(row.getString("code"), Quality.valueOf(row.getString("quality")),
                                row.getInt("weight"), row.getString("name"), row.getString("name_en"))))
                .list();
        return jdbc.sql("select * from featured_scorecard order by version desc")
                .query((row, _) -> new Scorecard(row.getInt("version"), row.getInt("threshold"), row.getInt("difference"),
                        items.getOrDefault(row.getInt("version"), List.of()), row.getString("set_by")))
                .list();
    }

    @Override
    public int add(int threshold, int difference, List<ScoreItem> items, String by, Instant at) {
        int version = jdbc.sql("""
                insert into featured_scorecard (version, threshold, difference, set_by, set_at)
                select max(version) + 1, ?, ?, ?, ? from featured_scorecard returning version""")
                .params(threshold, difference, by, at.atOffset(ZoneOffset.UTC)).query(Integer.class).single();
        for (int at0 = 0; at0 < items.size(); at0++) {
            var item = items.get(at0);
            jdbc.sql("""
                    insert into featured_scorecard_item (version, position, code, quality, weight, name, name_en)
                    values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(version, at0, item.code(), item.quality().name(), item.weight(), item.name(), item.nameEn()).update();
        }
        return version;
    }
}
