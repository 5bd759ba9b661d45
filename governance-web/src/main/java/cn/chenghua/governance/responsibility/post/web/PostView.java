package cn.chenghua.governance.responsibility.post.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.responsibility.AssetLines;
import cn.chenghua.governance.responsibility.post.Capacity;
import cn.chenghua.governance.responsibility.post.Care;
import cn.chenghua.governance.responsibility.post.Post;
import cn.chenghua.governance.responsibility.post.PostDesk;
import cn.chenghua.governance.responsibility.post.Tenure;
import cn.chenghua.governance.responsibility.web.AssetFilters;
import cn.chenghua.governance.responsibility.web.AssetWords;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts everything the page of one post shows into its model; assets are named to whoever sees them. */
@Component
class PostView {

    private final PostDesk desk;
    private final AssetLines assets;
    private final AssetFilters filters;
    private final AssetWords words;
    private final Hierarchies hierarchies;

    PostView(PostDesk desk, AssetLines assets, AssetFilters filters, AssetWords words, Hierarchies hierarchies) {
        this.desk = desk;
        this.assets = assets;
        this.filters = filters;
        this.words = words;
        this.hierarchies = hierarchies;
    }

    String show(Actor actor, Post post, Model model) {
        var today = filters.today();
        model.addAttribute("post", post);
        model.addAttribute("today", today);
        model.addAttribute("words", words);
        model.addAttribute("keeps", PostDesk.keeps(actor, post) && post.until() == null);
        model.addAttribute("holder", post.holder(today).orElse(null));
        model.addAttribute("deputies", post.deputies(today));
        model.addAttribute("gaps", post.gaps(today));
        model.addAttribute("held", IntStream.range(0, post.tenures().size())
                .mapToObj(at -> new Held(at, post.tenures().get(at))).toList().reversed());
        model.addAttribute("cares", cares(actor, post, today));
        model.addAttribute("work", desk.openWork(post, today));
        var place = hierarchies.current().place(post.unit(), today).unit();
        model.addAttribute("heir", place.equals(post.unit()) ? null : place);
        model.addAttribute("capacities", capacities());
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "responsibility/post";
    }

    private Map<String, String> capacities() {
        return java.util.Arrays.stream(Capacity.values()).collect(Collectors.toMap(Capacity::name,
                capacity -> words.word("post.capacity." + capacity.name()), (one, _) -> one, java.util.LinkedHashMap::new));
    }

    private List<Cared> cares(Actor actor, Post post, LocalDate today) {
        var held = filters.held(actor);
        Map<UUID, AssetLines.Line> known = assets.known(post.cares().stream().map(Care::asset).distinct().toList()).stream()
                .filter(asset -> actor.reads().covers(asset.place(), asset.responsible()) || held.contains(asset.id()))
                .collect(Collectors.toMap(AssetLines.Line::id, Function.identity()));
        return post.cares().stream().map(care -> new Cared(known.get(care.asset()), care, care.on(today)))
                .sorted(Comparator.comparing(Cared::now).reversed()
                        .thenComparing(cared -> cared.asset() == null ? "~" : cared.asset().number()))
                .toList();
    }

    /** A tenure with its place in the post's list. */
    public record Held(int position, Tenure tenure) {
    }

    /** An asset in the post's care; null for one that the reader does not see. */
    public record Cared(AssetLines.@Nullable Line asset, Care care, boolean now) {
    }
}
