package cn.chenghua.governance.renewal.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;

import org.junit.jupiter.api.Test;

class SurveyTest {

    @Test
    void keepsScoresByAspect() {
        assertThat(survey(240, 180, "82.5").scores()).containsOnlyKeys(Aspect.LIVEABLE);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> survey(100, 101, "82.5")).hasMessageContaining("renewal.survey.answers");
        assertThatThrownBy(() -> survey(100, 0, "82.5")).hasMessageContaining("renewal.survey.answers");
        assertThatThrownBy(() -> survey(100, 90, "100.1")).hasMessageContaining("renewal.survey.score");
        assertThatThrownBy(() -> survey(100, 90, "82.55")).hasMessageContaining("renewal.survey.score");
    }

    private static Survey survey(int asked, int answered, String score) {
        return new Survey(UUID.randomUUID(), new UnitCode("510108004006"), LocalDate.of(2018, 9, 3), "入户问卷", asked, answered,
                Map.of(Aspect.LIVEABLE, new BigDecimal(score)), UUID.randomUUID(), "official", Instant.EPOCH, null);
    }
}
