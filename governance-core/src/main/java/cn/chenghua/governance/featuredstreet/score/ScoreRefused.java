package cn.chenghua.governance.featuredstreet.score;

import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;

/** A card or sheet that cannot be so, such as points without evidence. */
public final class ScoreRefused extends Refusal {

    private ScoreRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static ScoreRefused item(String code) {
        return new ScoreRefused("featured.card.item", "items", code.length() > 40 ? code.substring(0, 40) : code);
    }

    static ScoreRefused weights(int sum) {
        return new ScoreRefused("featured.card.weights", "weights", sum);
    }

    static ScoreRefused items(int most) {
        return new ScoreRefused("featured.card.items", "items", most);
    }

    static ScoreRefused quality(Quality quality) {
        return new ScoreRefused("featured.card.quality", "items", new Word("featured.quality." + quality));
    }

    static ScoreRefused bounds(int threshold, int difference) {
        return new ScoreRefused("featured.card.bounds", "threshold", threshold, difference);
    }

    static ScoreRefused points(ScoreItem item) {
        return new ScoreRefused("featured.score.points", "points_" + item.code(), new Named(item.name(), item.nameEn()));
    }

    static ScoreRefused foreign(String code) {
        return new ScoreRefused("featured.score.points", "points_" + code, code);
    }

    static ScoreRefused evidence(ScoreItem item) {
        return new ScoreRefused("featured.score.evidence", "evidence_" + item.code(), new Named(item.name(), item.nameEn()));
    }

    static ScoreRefused again(String scorer) {
        return new ScoreRefused("featured.score.again", "scorer", scorer);
    }

    static ScoreRefused own(String scorer, String responsible) {
        return new ScoreRefused("featured.score.own", "scorer", scorer, responsible);
    }

    static ScoreRefused closed() {
        return new ScoreRefused("featured.score.closed", "evaluation", "");
    }

    static ScoreRefused undisputed() {
        return new ScoreRefused("featured.score.undisputed", "evaluation", "");
    }

    static ScoreRefused works() {
        return new ScoreRefused("featured.score.works", "stage", "");
    }

    static ScoreRefused standing() {
        return new ScoreRefused("featured.score.standing", "evaluation", "");
    }

    static ScoreRefused day(LocalDate day, LocalDate from, LocalDate until) {
        return new ScoreRefused("featured.score.day", "day", day.toString(), from.toString(), until.toString());
    }

    /** For an evaluation that is not there, or is of another street. */
    public static ScoreRefused unknown(UUID id) {
        return new ScoreRefused("featured.score.unknown", "evaluation", id.toString());
    }
}
