package cn.chenghua.governance.milestone;

import java.util.List;
import java.util.Optional;

/** The usual durations of stages. */
public interface StageTerms {

    /** What is suggested for a stage that has none, in working days. */
    int SUGGESTED = 20;

    List<StageTerm> findAllByOrderByIdAsc();

    List<StageTerm> findAllByKind(String kind);

    Optional<StageTerm> findById(String id);

    StageTerm save(StageTerm term);

    /** The term of a stage, a suggested one where none is kept. */
    default StageTerm of(String kind, String stage) {
        return findById(StageTerm.key(kind, stage)).orElseGet(() -> new StageTerm(kind, stage, SUGGESTED));
    }
}
