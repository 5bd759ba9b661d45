package cn.chenghua.governance.casework;

import cn.chenghua.governance.district.Refusal;

/** A step that is not the next of a case, or that this person may not take, such as verifying what one has handled. */
public final class DisorderRefused extends Refusal {

    private DisorderRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static DisorderRefused responsible(int limit) {
        return new DisorderRefused("casework.responsible", "responsible", "", limit);
    }

    static DisorderRefused text() {
        return new DisorderRefused("casework.text", "text", "");
    }

    static DisorderRefused tooLong(int limit) {
        return new DisorderRefused("casework.long", "text", "", limit);
    }

    /** A step that the state of the case does not allow, such as a handling before it was accepted. */
    static DisorderRefused notNow(DisorderEntry.Kind step, DisorderCase.State state) {
        return new DisorderRefused("casework.now." + step.name(), "step", state.name());
    }

    static DisorderRefused photo() {
        return new DisorderRefused("casework.photo", "file", "");
    }

    static DisorderRefused notAPicture(String name) {
        return new DisorderRefused("casework.picture", "file", name);
    }

    static DisorderRefused notFromTheCamera() {
        return new DisorderRefused("casework.camera", "file", "");
    }

    static DisorderRefused finder(String name) {
        return new DisorderRefused("casework.finder", "step", name);
    }

    static DisorderRefused handler(String name) {
        return new DisorderRefused("casework.handler", "step", name);
    }

    static DisorderRefused notDrawn(String drawn) {
        return new DisorderRefused("casework.drawn", "text", drawn);
    }

    static DisorderRefused nobody() {
        return new DisorderRefused("casework.nobody", "step", "");
    }

    static DisorderRefused suspect() {
        return new DisorderRefused("casework.suspect", "text", "");
    }

    static DisorderRefused ownRequest(String name) {
        return new DisorderRefused("casework.own.request", "step", name);
    }

    static DisorderRefused sameLimit() {
        return new DisorderRefused("casework.limit.same", "amount", "");
    }

    static DisorderRefused limitMissing() {
        return new DisorderRefused("casework.limit.missing", "amount", "");
    }

    static DisorderRefused outcome(String outcome) {
        return new DisorderRefused("casework.outcome", "outcome", outcome);
    }

    static DisorderRefused other(String number) {
        return new DisorderRefused("casework.other", "other", number);
    }

    static DisorderRefused notTheFinder(String name) {
        return new DisorderRefused("casework.reopen.finder", "step", name);
    }

    static DisorderRefused windowOver(int days) {
        return new DisorderRefused("casework.reopen.window", "step", days);
    }

    static DisorderRefused disorder(String code) {
        return new DisorderRefused("casework.disorder", "disorder", code);
    }
}
