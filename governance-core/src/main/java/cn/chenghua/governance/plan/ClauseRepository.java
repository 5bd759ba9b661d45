package cn.chenghua.governance.plan;

import java.util.List;
import java.util.Optional;

/** The clauses of the plan; they are read, not written. */
public interface ClauseRepository {

    Optional<Clause> findById(String code);

    List<Clause> findAllByOrderByOffset();
}
