package cn.chenghua.governance.backstreet.green;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.backstreet.green.rule.GreenRule;
import cn.chenghua.governance.backstreet.green.rule.GreenRules;
import cn.chenghua.governance.backstreet.green.rule.RuleDesks;
import cn.chenghua.governance.district.Refusal;

import org.junit.jupiter.api.Test;

class GreenwayGateTest {

    private static final UUID PANDA = UUID.randomUUID();
    private final Rules rules = new Rules();
    private final Sites sites = new Sites();
    private final GreenwayGate gate = new GreenwayGate(sites, rules);
    private final Actor office = new Actor(UUID.randomUUID(), "office", "区政府办",
            Map.of(Right.SET_STANDARDS, Scope.everything()));

    @Test
    void keepsAGreenwayFromBasicCompletionUntilItsShareReachesTheThreshold() {
        refused("green.threshold.unset", "basically_completed");
        decide("95");
        refused("green.share.missing", "started", "basically_completed");
        sites.built("94.9");
        refused("green.share.below", "basically_completed");
        sites.built("95");
        passes("basically_completed");
    }

    @Test
    void asksNothingOfOtherStagesNorOfOneThatIsCompletedAsAWhole() {
        passes("approved", "started");
        passes("approved", "started", "basically_completed", "completed", "opened");
        passes("completed");
    }

    @Test
    void keepsEveryDecisionAndTakesNoneTwice() {
        decide("90");
        decide("90.0");
        decide("95");
        assertThat(rules.decisions()).extracting(decision -> decision.value().toPlainString()).containsExactly("95", "90");
        assertThat(rules.value(GreenRule.JOIN)).isEqualByComparingTo("30");
        assertThatThrownBy(() -> decide("140")).isInstanceOf(Refusal.class);
    }

    private void decide(String value) {
        RuleDesks.of(rules, Clock.systemUTC()).decide(office, GreenRule.BASIC_SHARE, new BigDecimal(value), "区政府常务会议定");
    }

    private void passes(String... stages) {
        assertThatCode(() -> gate.check(PANDA, List.of(stages))).doesNotThrowAnyException();
    }

    private void refused(String code, String... stages) {
        assertThatThrownBy(() -> gate.check(PANDA, List.of(stages))).isInstanceOfSatisfying(GreenRefused.class,
                refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static final class Rules implements GreenRules {
        private final List<Decision> all = new ArrayList<>();

        @Override
        public List<Decision> decisions() {
            return all.reversed();
        }

        @Override
        public void add(Decision decision) {
            all.add(decision);
        }
    }

    private static final class Sites implements GreenSites {
        private final Map<UUID, GreenSite> kept = new HashMap<>();

        void built(String share) {
            kept.put(PANDA, GreenSite.fresh(PANDA, GreenLevel.GREENWAY, new BigDecimal("9800")).completed(
                    new GreenSite.Completion(new BigDecimal(share), LocalDate.of(2018, 9, 20), UUID.randomUUID(), "parks")));
        }

        @Override
        public Optional<GreenSite> find(UUID project) {
            return Optional.ofNullable(kept.get(project));
        }

        @Override
        public Map<UUID, GreenSite> findAll(Collection<UUID> projects) {
            return kept;
        }

        @Override
        public boolean put(GreenSite site, String by, Instant at) {
            kept.put(site.project(), site);
            return true;
        }
    }
}
