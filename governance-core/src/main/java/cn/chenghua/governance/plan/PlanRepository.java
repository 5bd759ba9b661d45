package cn.chenghua.governance.plan;

import java.util.List;
import java.util.Optional;

/** The published plans; the district has one today. */
public interface PlanRepository {

    Plan save(Plan plan);

    Optional<Plan> findById(String code);

    List<Plan> findAll();
}
