package cn.chenghua.governance.demonstration.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.chenghua.governance.project.RegisterProject;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells stages of initiative three by the use cases officials use: what the invention says of them is kept until then. */
@Component
@Profile("demo")
class FeaturedTold {

    private static final Map<String, List<String>> KEPT = Map.of("featured_street", List.of("evaluated", "recognised"),
            "demonstration", List.of("applied", "planned", "supported", "reviewed", "named"), "smart_estate",
            List.of("installed", "accepted"));

    private final List<Told> told = new ArrayList<>();
    private final String[] words = Objects.requireNonNull(Tables.named("featured").get("words")).split(";");
    private int turn;

    /** The wish without the stages that only a use case leads to; streets are of all five classes by turns. */
    RegisterProject hold(RegisterProject wish) {
        var stages = KEPT.get(wish.kind());
        if (stages == null) {
            return wish;
        }
        var actual = new LinkedHashMap<>(wish.actual());
        stages.forEach(actual::remove);
        var name = wish.kind().equals("featured_street")
                ? wish.name().replace(words[0], words[turn++ % words.length])
                : wish.name();
        told.add(new Told(wish.kind(), Objects.requireNonNull(wish.number()), name, Map.copyOf(wish.actual()), wish.evidence()));
        return new RegisterProject(wish.id(), wish.number(), name, wish.kind(), wish.place(), wish.point(),
                wish.responsible(), wish.budget(), wish.classCode(), wish.phase(), wish.measures(), wish.planned(), actual,
                wish.evidence());
    }

    List<Told> of(String kind) {
        return told.stream().filter(one -> one.kind.equals(kind)).toList();
    }

    /** What the invention says of a project. */
    record Told(String kind, String number, String name, Map<String, LocalDate> days, String evidence) {

        @Nullable
        LocalDate day(String stage) {
            return days.get(stage);
        }
    }
}
