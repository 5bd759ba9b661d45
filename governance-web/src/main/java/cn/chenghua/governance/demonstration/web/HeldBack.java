package cn.chenghua.governance.demonstration.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.project.RegisterProject;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Stages that projects do not reach when they are taken in, for a chapter tells them by the use case they want. */
@Component
@Profile("demo")
class HeldBack {

    static final String BASICALLY = "basically_completed";
    private final List<Move> moves = new ArrayList<>();
    private final List<RegisterProject> gated = new ArrayList<>();

    /** The wish without the basic completion of a greenway that is not completed as a whole; it wants a completed share first. */
    RegisterProject hold(RegisterProject wish) {
        var stage = SafetyChapter.GATED.get(wish.kind());
        if (stage != null) {
            gated.add(wish);
            return without(wish, stage);
        }
        var id = wish.id();
        var day = wish.actual().get(BASICALLY);
        if (id == null || day == null || wish.actual().containsKey("completed")) {
            return wish;
        }
        moves.add(new Move(id, day, wish.evidence()));
        return without(wish, BASICALLY);
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

    /** That a greenway was basically completed on a day. */
    record Move(UUID project, LocalDate day, String evidence) {
    }
}
