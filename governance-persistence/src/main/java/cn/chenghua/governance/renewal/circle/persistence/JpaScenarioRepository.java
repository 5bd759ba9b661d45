package cn.chenghua.governance.renewal.circle.persistence;

import java.util.UUID;

import cn.chenghua.governance.renewal.circle.scenario.Scenario;
import cn.chenghua.governance.renewal.circle.scenario.ScenarioRepository;

import org.springframework.data.repository.Repository;

interface JpaScenarioRepository extends ScenarioRepository, Repository<Scenario, UUID> {

    /** Written at once, so that the answer bears the new version. */
    @Override
    default Scenario save(Scenario scenario) {
        return saveAndFlush(scenario);
    }

    Scenario saveAndFlush(Scenario scenario);
}
