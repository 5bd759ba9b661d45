package cn.chenghua.governance.featuredstreet.score.web;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.featuredstreet.score.Evaluation;
import cn.chenghua.governance.featuredstreet.score.ScoreRefused;

/** Finds one evaluation among those of a street. */
final class Evaluations {

    private Evaluations() {
    }

    static Evaluation one(List<Evaluation> all, UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(() -> ScoreRefused.unknown(id));
    }
}
