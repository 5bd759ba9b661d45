package cn.chenghua.governance.demonstration.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.project.RegisterProject;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Stages that projects do not reach when they are taken in, for a chapter tells them by the use case they want. */
@Component
@Profile("demo")
class HeldBack {

    static final String BASICALLY = "basically_completed";
    private static final Map<String, String> PROVED = Map.of("service", "tested", "service_company", "sizeable",
            "lecture", "held");
    private final List<Move> moves = new ArrayList<>();
    private final Map<String, List<Move>> proved = new HashMap<>();
    private final List<RegisterProject> gated = new ArrayList<>();

    /** The wish without a stage that wants a completed share, a test, functions shown or figures first. */
    RegisterProject hold(RegisterProject wish) {
        var last = SafetyChapter.GATED.get(wish.kind());
        if (last != null) {
            gated.add(wish);
            return without(wish, last);
        }
        var id = wish.id();
        var stage = PROVED.getOrDefault(wish.kind(), BASICALLY);
        var day = wish.actual().get(stage);
        if (id == null || day == null || wish.actual().containsKey("completed")) {
            return wish;
        }
        (stage.equals(BASICALLY) ? moves : proved.computeIfAbsent(wish.kind(), _ -> new ArrayList<>()))
                .add(new Move(id, day, wish.evidence()));
        return without(wish, stage);
    }

    private static RegisterProject without(RegisterProject wish, String stage) {
        var actual = new LinkedHashMap<>(wish.actual());
        actual.remove(stage);
        return new RegisterProject(wish.id(), wish.number(), wish.name(), wish.kind(), wish.place(), wish.point(),
                wish.responsible(),
                wish.budget(), wish.classCode(), wish.phase(), wish.measures(), wish.planned(), actual, wish.evidence());
    }

    /** The wishes of a kind whose last stage wants more than a word. */
    List<RegisterProject> gated(String kind) {
        return gated.stream().filter(wish -> wish.kind().equals(kind)).toList();
    }

    List<Move> moves() {
        return List.copyOf(moves);
    }

    /** The services and companies that wait for a test or for figures. */
    List<Move> proved(String kind) {
        return List.copyOf(proved.getOrDefault(kind, List.of()));
    }

    /** That a project reached the stage held back on a day. */
    record Move(UUID project, LocalDate day, String evidence) {
    }
}
