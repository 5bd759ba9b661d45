package cn.chenghua.governance.project;

import java.util.List;
import java.util.Map;

import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.plan.Fact;

/** What reaching a stage must rest on, such as a file for 验收 of back streets; whoever keeps the rules of stages knows. */
@FunctionalInterface
public interface StageProofs {

    /** The weakest kind of evidence by stage; a stage without an entry takes any. */
    Map<String, Evidence.Kind> of(String kind);

    /** Passes, or refuses the first move to a stage that asks for more than what is offered. */
    default void check(String kind, List<Fact.Report> moves, Evidence.Kind offered) {
        if (!moves.isEmpty()) {
            check(of(kind), moves, offered);
        }
    }

    /** The same with what was asked before, for many projects of one kind. */
    static void check(Map<String, Evidence.Kind> asked, List<Fact.Report> moves, Evidence.Kind offered) {
        for (var move : moves) {
            var least = asked.get(move.stage());
            if (move.move() == Fact.Move.REACHED && least != null && least.compareTo(offered) > 0) {
                throw ProjectRefused.evidence(move.stage(), least);
            }
        }
    }
}
