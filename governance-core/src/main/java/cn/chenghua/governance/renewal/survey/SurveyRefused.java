package cn.chenghua.governance.renewal.survey;

import java.math.BigDecimal;

import cn.chenghua.governance.district.Refusal;

/** A survey that cannot be so, such as one with more answers than were asked; its code tells which rule. */
public final class SurveyRefused extends Refusal {

    private SurveyRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static SurveyRefused unknown(Object id) {
        return new SurveyRefused("renewal.survey.unknown", "id", id.toString());
    }

    static SurveyRefused method(int limit) {
        return new SurveyRefused("renewal.survey.method", "method", limit);
    }

    static SurveyRefused answers(int answered, int asked) {
        return new SurveyRefused("renewal.survey.answers", "answered", answered, asked);
    }

    static SurveyRefused score(BigDecimal score) {
        return new SurveyRefused("renewal.survey.score", "scores", score.toPlainString());
    }

    static SurveyRefused empty() {
        return new SurveyRefused("renewal.survey.empty", "scores", "-");
    }

    static SurveyRefused exists(Object id) {
        return new SurveyRefused("renewal.survey.exists", "id", id.toString());
    }

    /** Another result of the same place, day and method. */
    public static SurveyRefused other(Survey there) {
        return new SurveyRefused("renewal.survey.other", "answered", there.answered(), there.asked());
    }

    static SurveyRefused withdrawn(Object id) {
        return new SurveyRefused("renewal.survey.withdrawn", "id", id.toString());
    }
}
