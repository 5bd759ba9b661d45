package cn.chenghua.governance.featuredstreet.recognition;

import java.math.BigDecimal;
import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;

/** A recognition that cannot be so, such as one below the threshold. */
public final class RecognitionRefused extends Refusal {

    private RecognitionRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static RecognitionRefused evaluation() {
        return new RecognitionRefused("featured.recognition.evaluation", "evaluation", "");
    }

    static RecognitionRefused below(BigDecimal score, int threshold) {
        return new RecognitionRefused("featured.recognition.below", "score", score.toPlainString(), threshold);
    }

    static RecognitionRefused early(LocalDate day, LocalDate settled) {
        return new RecognitionRefused("featured.recognition.early", "day", day.toString(), settled.toString());
    }

    static RecognitionRefused gate() {
        return new RecognitionRefused("featured.recognition.gate", "stage", "recognised");
    }
}
