package cn.chenghua.governance.plan;

import java.util.List;
import java.util.Optional;

/** The targets of the plan. */
public interface TargetRepository {

    Target save(Target target);

    Optional<Target> findById(String code);

    /** In the order of their codes. */
    List<Target> findAllByOrderByCode();
}
