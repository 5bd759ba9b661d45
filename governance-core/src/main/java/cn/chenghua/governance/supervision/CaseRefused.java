package cn.chenghua.governance.supervision;

import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;

/** A case that cannot be so, or a step that is not its next, such as a close-out by the only one who reported. */
public final class CaseRefused extends Refusal {

    private CaseRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static CaseRefused title(int limit) {
        return new CaseRefused("supervision.title", "title", limit);
    }

    static CaseRefused responsible(int limit) {
        return new CaseRefused("supervision.responsible", "responsible", limit);
    }

    static CaseRefused days(int days, int longest) {
        return new CaseRefused("supervision.days", "days", days, longest);
    }

    static CaseRefused text() {
        return new CaseRefused("supervision.text", "text", "");
    }

    static CaseRefused tooLong(int limit) {
        return new CaseRefused("supervision.long", "text", limit);
    }

    static CaseRefused evidence() {
        return new CaseRefused("supervision.evidence", "evidence", "");
    }

    /** A step that the state of the case does not allow, such as an acceptance before the hand-over. */
    static CaseRefused notNow(String step, SupervisedCase.State state) {
        return new CaseRefused("supervision.now." + step, "step", state.name());
    }

    static CaseRefused onlyReporter(String name) {
        return new CaseRefused("supervision.reporter", "step", name);
    }

    static CaseRefused ownAppeal(String name) {
        return new CaseRefused("supervision.appellant", "step", name);
    }

    static CaseRefused sameUnit(String name) {
        return new CaseRefused("supervision.unit.same", "responsible", name);
    }

    static CaseRefused sameLimit(int days) {
        return new CaseRefused("supervision.days.same", "days", days);
    }

    static CaseRefused daysMissing() {
        return new CaseRefused("supervision.days.missing", "days", "");
    }

    static CaseRefused until(LocalDate until, LocalDate today) {
        return new CaseRefused("supervision.until", "until", until.toString(), today.toString());
    }

    static CaseRefused other(String number) {
        return new CaseRefused("supervision.other", "other", number);
    }

    static CaseRefused warned(String number) {
        return new CaseRefused("supervision.warning.taken", "warning", number);
    }

    static CaseRefused target(String code) {
        return new CaseRefused("supervision.target", "target", code);
    }

    static CaseRefused limit(String name, int value, int longest) {
        return new CaseRefused("supervision.limit", name, value, longest);
    }

    static CaseRefused ladder() {
        return new CaseRefused("supervision.ladder", "URGE_HEAD", "");
    }

    static CaseRefused receipt(int position) {
        return new CaseRefused("supervision.receipt", "position", position);
    }
}
