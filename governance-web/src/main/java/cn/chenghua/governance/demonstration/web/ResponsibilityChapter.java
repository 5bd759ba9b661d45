package cn.chenghua.governance.demonstration.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.responsibility.AssetDesk;
import cn.chenghua.governance.responsibility.AssetFacts;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.Depth;
import cn.chenghua.governance.responsibility.Grade;
import cn.chenghua.governance.responsibility.RegisterAsset;
import cn.chenghua.governance.responsibility.post.Capacity;
import cn.chenghua.governance.responsibility.post.FoundPost;
import cn.chenghua.governance.responsibility.post.Post;
import cn.chenghua.governance.responsibility.post.PostDesk;
import cn.chenghua.governance.site.table.TableRow;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Streets, toilets and watercourses with posts on three levels: one vacant, one handed over, some with deputies. */
@Component
@Profile("demo")
class ResponsibilityChapter implements Chapter {

    private static final LocalDate REGISTERED = LocalDate.of(2017, 3, 20);
    private final AssetDesk assets;
    private final PostDesk posts;
    private final DemonstrationClock clock;
    private final Map<String, String> words = Tables.named("responsibility");
    private final Map<String, UUID> registered = new HashMap<>();

    ResponsibilityChapter(AssetDesk assets, PostDesk posts, DemonstrationClock clock) {
        this.assets = assets;
        this.posts = posts;
        this.clock = clock;
    }

    @Override
    public int position() {
        return 85;
    }

    @Override
    public void tell(LocalDate today) {
        var office = office();
        clock.on(REGISTERED, () -> Tables.rows("assets.csv").forEach(row -> {
            var facts = facts(row);
            registered.put(facts.name(), assets.register(office, new RegisterAsset(null, null, facts)).id());
        }));
        Tables.rows("posts.csv").forEach(row -> found(office, row));
    }

    private Actor office() {
        return new Actor(new UUID(0, 0), "district", word("office"),
                Map.of(Right.READ, Scope.everything(), Right.KEEP_ASSETS, Scope.everything()));
    }

    private static AssetFacts facts(TableRow row) {
        var depth = text(row, "depth");
        return new AssetFacts(text(row, "name"), AssetKind.valueOf(text(row, "kind")), text(row, "class"),
                Level.valueOf(text(row, "level")), Grade.valueOf(text(row, "grade")),
                depth.isEmpty() ? null : Depth.valueOf(depth), new UnitCode(text(row, "unit")), text(row, "responsible"),
                amount(row, "metres"), amount(row, "longitude"), amount(row, "latitude"));
    }

    private void found(Actor office, TableRow row) {
        var since = LocalDate.parse(text(row, "since"));
        clock.on(since, () -> {
            var post = posts.found(office, new FoundPost(text(row, "title"), AssetKind.valueOf(text(row, "kind")),
                    Level.valueOf(text(row, "level")), new UnitCode(text(row, "unit")), text(row, "responsible"), since));
            var cared = Arrays.stream(text(row, "assets").split(";")).map(name -> Objects.requireNonNull(registered.get(name)))
                    .toList();
            post = posts.assign(office, post.id(), post.version(), cared, since, word("assigned"));
            for (var step : text(row, "people").split("\\|")) {
                post = take(office, post, step.split(" "));
            }
        });
    }

    /** H appoints a holder, D a deputy, N hands over to the next, E ends with a last day. */
    private Post take(Actor office, Post post, String[] step) {
        var day = LocalDate.parse(step[1]);
        var id = post.id();
        var version = post.version();
        return switch (step[0]) {
            case "H" -> posts.appoint(office, id, version, who(step[2]), Capacity.HOLDER, day, word("appointed"));
            case "D" -> posts.appoint(office, id, version, who(step[2]), Capacity.DEPUTY, day, word("deputy"));
            case "N" -> posts.handOver(office, id, version, who(step[2]), day, word("handed"));
            case "E" -> posts.end(office, id, version, post.tenures().size() - 1, day, word("ended"));
            default -> throw new IllegalArgumentException(step[0]);
        };
    }

    private static PostDesk.Who who(String text) {
        return text.startsWith("@") ? new PostDesk.Who(text.substring(1), "") : new PostDesk.Who(null, text);
    }

    private String word(String name) {
        return Objects.requireNonNull(words.get(name));
    }

    private static String text(TableRow row, String column) {
        return row.cell(column).text();
    }

    private static @Nullable BigDecimal amount(TableRow row, String column) {
        return text(row, column).isEmpty() ? null : new BigDecimal(text(row, column));
    }
}
