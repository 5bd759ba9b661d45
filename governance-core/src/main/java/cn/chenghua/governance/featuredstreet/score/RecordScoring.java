package cn.chenghua.governance.featuredstreet.score;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.evidence.Proof;

/**
 * A sheet as a scorer hands it in: for every item of the card points from 0 to 100 and what they rest on.
 */
public record RecordScoring(UUID id, LocalDate day, Map<String, Points> points) {

    public RecordScoring {
        Days.within("day", day);
        points = Map.copyOf(points);
    }

    /** Passes where every item of the card, and nothing else, is scored with something to rest on. */
    void check(Scorecard card) {
        for (var item : card.items()) {
            var said = points.get(item.code());
            if (said == null || said.points < 0 || said.points > 100) {
                throw ScoreRefused.points(item);
            }
            if (said.proof.text().isBlank() && said.proof.file() == null) {
                throw ScoreRefused.evidence(item);
            }
        }
        points.keySet().stream().filter(code -> card.items().stream().noneMatch(item -> item.code().equals(code))).findFirst()
                .ifPresent(code -> {
                    throw ScoreRefused.foreign(code);
                });
    }

    /** What one item is given; refused without a proof. */
    public record Points(int points, Proof proof) {
    }
}
