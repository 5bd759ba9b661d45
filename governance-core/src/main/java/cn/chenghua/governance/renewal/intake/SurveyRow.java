package cn.chenghua.governance.renewal.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.renewal.survey.Aspect;
import cn.chenghua.governance.renewal.survey.Survey;

/** A row of the table of surveys; {@code withdrawn} is why one is not to be used any more, and empty where it is. */
public record SurveyRow(UnitCode place, LocalDate day, String method, int asked, int answered, Map<Aspect, BigDecimal> scores,
        String evidence, String withdrawn) {

    /** Whether it tells of a survey that was made in the same way; of its figures nothing is said. */
    boolean names(Survey survey) {
        return survey.method().equals(method.strip());
    }

    /** Whether the survey says the same. */
    boolean tells(Survey survey) {
        return names(survey) && survey.asked() == asked && survey.answered() == answered
                && survey.scores().keySet().equals(scores.keySet()) && scores.entrySet().stream()
                        .allMatch(score -> score.getValue().compareTo(survey.scores().get(score.getKey())) == 0);
    }
}
