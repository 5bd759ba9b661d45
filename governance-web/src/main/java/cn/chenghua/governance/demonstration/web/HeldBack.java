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

    /** The wish without the basic completion of a greenway that is not completed as a whole; it wants a completed share first. */
    RegisterProject hold(RegisterProject wish) {
        var id = wish.id();
        var day = wish.actual().get(BASICALLY);
        if (id == null || day == null || wish.actual().containsKey("completed")) {
            return wish;
        }
        moves.add(new Move(id, day, wish.evidence()));
        var actual = new LinkedHashMap<>(wish.actual());
        actual.remove(BASICALLY);
        return new RegisterProject(id, wish.number(), wish.name(), wish.kind(), wish.place(), wish.point(), wish.responsible(),
                wish.budget(), wish.classCode(), wish.phase(), wish.measures(), wish.planned(), actual, wish.evidence());
    }

    List<Move> moves() {
        return List.copyOf(moves);
    }

    /** That a greenway was basically completed on a day. */
    record Move(UUID project, LocalDate day, String evidence) {
    }
}
