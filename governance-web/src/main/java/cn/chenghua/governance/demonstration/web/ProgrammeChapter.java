package cn.chenghua.governance.demonstration.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.featuredstreet.brand.BrandDesk;
import cn.chenghua.governance.featuredstreet.brand.BrandFacts;
import cn.chenghua.governance.featuredstreet.brand.BrandVerb;
import cn.chenghua.governance.project.Position;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.group.GroupDesk;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts projects into the areas and programmes the text names without a quantity, and takes two landmarks further. */
@Component
@Profile("demo")
class ProgrammeChapter implements Chapter {

    private final GroupDesk groups;
    private final ProjectLines lines;
    private final Hierarchies hierarchies;
    private final BrandDesk brands;
    private final Map<String, String> words = Tables.named("featured");

    ProgrammeChapter(GroupDesk groups, ProjectLines lines, Hierarchies hierarchies, BrandDesk brands) {
        this.groups = groups;
        this.lines = lines;
        this.hierarchies = hierarchies;
        this.brands = brands;
    }

    @Override
    public int position() {
        return 110;
    }

    @Override
    public void tell(LocalDate today) {
        for (var row : Tables.rows("programmes.csv")) {
            var scope = Scope.of(hierarchies.current().within(new UnitCode(row.cell("unit").text()), today));
            var count = Integer.parseInt(row.cell("count").text());
            for (var kind : row.cell("kinds").text().split(";")) {
                lines.list(new ProjectLines.Filter(scope, "", List.of(kind), List.of(), List.of(), null, null, null), "", count)
                        .forEach(line -> groups.join(FeaturedActors.AUTHOR, line.id(), row.cell("programme").text()));
            }
        }
        var names = list("brands");
        for (int at = 0; at < names.length; at++) {
            landmark(names[at], at);
        }
    }

    private void landmark(String name, int at) {
        var brand = brands.all(FeaturedActors.AUTHOR).stream().filter(one -> one.facts().name().equals(name)).findFirst()
                .orElseThrow();
        var place = list("places")[at].split(",");
        var id = brand.id();
        brands.describe(FeaturedActors.AUTHOR, id, brand.version(), new BrandFacts(brand.facts().kind(), name,
                brand.facts().place(), "", list("stories")[at],
                new Position(new BigDecimal(place[0]), new BigDecimal(place[1]))));
        brands.take(FeaturedActors.AUTHOR, id, version(id), BrandVerb.FOSTER, LocalDate.of(2017, 6, 12),
                Proof.note(word("foster")));
        if (at == 0) {
            brands.take(FeaturedActors.AUTHOR, id, version(id), BrandVerb.UPGRADE, LocalDate.of(2018, 9, 18),
                    Proof.note(word("upgraded")));
        }
        brands.show(FeaturedActors.AUTHOR, id, version(id),
                new Proof(Evidence.Kind.FILE, word("photo"), Scenes.after(9_000 + at, 1)));
    }

    private long version(UUID id) {
        return brands.read(FeaturedActors.AUTHOR, id).version();
    }

    private String[] list(String key) {
        return word(key).split(";");
    }

    private String word(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }
}
