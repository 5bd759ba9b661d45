package cn.chenghua.governance.featuredstreet.score;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Evaluations as they were recorded; sheets are added, never changed. */
public interface EvaluationBook {

    Optional<Evaluation> find(UUID id);

    /** Those of a street, the oldest first. */
    default List<Evaluation> ofStreet(UUID project) {
        return ofStreets(List.of(project)).getOrDefault(project, List.of());
    }

    Map<UUID, List<Evaluation>> ofStreets(Collection<UUID> projects);

    void open(Evaluation evaluation);

    void add(UUID evaluation, Scoring scoring);

    void settle(UUID evaluation, Evaluation.Settled settled);

    /** The last one that came to a score. */
    default Optional<Evaluation> lastSettled(UUID project) {
        return ofStreet(project).reversed().stream().filter(one -> one.settled() != null).findFirst();
    }
}
