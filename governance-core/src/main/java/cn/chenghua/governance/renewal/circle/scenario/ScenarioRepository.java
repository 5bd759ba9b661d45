package cn.chenghua.governance.renewal.circle.scenario;

import java.util.Optional;
import java.util.UUID;

/** The scenarios, one by one; none is ever removed. */
public interface ScenarioRepository {

    Scenario save(Scenario scenario);

    Optional<Scenario> findById(UUID id);
}
