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
    private static final String LECTURE = "lecture";
    private static final String HELD = "held";
    private final List<Move> moves = new ArrayList<>();
    private final List<Move> lectures = new ArrayList<>();

    /** The wish without the stage a chapter tells: the basic completion of a greenway that is not completed as a whole, and that a lecture was held. */
    RegisterProject hold(RegisterProject wish) {
        if (wish.kind().equals(LECTURE)) {
            return without(wish, HELD, lectures);
        }
        return wish.actual().containsKey("completed") ? wish : without(wish, BASICALLY, moves);
    }

    private static RegisterProject without(RegisterProject wish, String stage, List<Move> kept) {
        var id = wish.id();
        var day = wish.actual().get(stage);
        if (id == null || day == null) {
            return wish;
        }
        kept.add(new Move(id, day, wish.evidence()));
        var actual = new LinkedHashMap<>(wish.actual());
        actual.remove(stage);
        return new RegisterProject(id, wish.number(), wish.name(), wish.kind(), wish.place(), wish.point(), wish.responsible(),
                wish.budget(), wish.classCode(), wish.phase(), wish.measures(), wish.planned(), actual, wish.evidence());
    }

    List<Move> moves() {
        return List.copyOf(moves);
    }

    /** The lectures that were held. */
    List<Move> lectures() {
        return List.copyOf(lectures);
    }

    /** That a project reached the stage on a day. */
    record Move(UUID project, LocalDate day, String evidence) {
    }
}
