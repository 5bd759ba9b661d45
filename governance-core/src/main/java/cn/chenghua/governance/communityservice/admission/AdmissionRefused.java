package cn.chenghua.governance.communityservice.admission;

import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;

/** An item that cannot be so, such as one decided on by whoever requested it; its code tells which rule. */
public final class AdmissionRefused extends Refusal {

    private AdmissionRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    /** An item that is not there, or not to be seen by the asker. */
    static AdmissionRefused unknown(Object id) {
        return new AdmissionRefused("admission.unknown", "id", id.toString());
    }

    static AdmissionRefused exists(Object id) {
        return new AdmissionRefused("admission.exists", "id", id.toString());
    }

    static AdmissionRefused text(String field, int limit) {
        return new AdmissionRefused("admission.text", field, limit);
    }

    static AdmissionRefused duty(String text) {
        return new AdmissionRefused("admission.duty", "duties", text);
    }

    static AdmissionRefused estimate(String field, int number, int most) {
        return new AdmissionRefused("admission.estimate", field, number, most);
    }

    static AdmissionRefused basis(String title) {
        return new AdmissionRefused("admission.basis", "basis", title);
    }

    static AdmissionRefused nothingCovered(String title) {
        return new AdmissionRefused("admission.nothing.covered", "duties", title);
    }

    static AdmissionRefused fixed(AdmissionState state) {
        return new AdmissionRefused("admission.fixed", "state", new Word("admission.state." + state.name()));
    }

    /** The same person in two of the parts that are to be played by different people. */
    static AdmissionRefused samePerson(String name) {
        return new AdmissionRefused("admission.same.person", "verb", name);
    }

    static AdmissionRefused days(LocalDate from, LocalDate to) {
        return new AdmissionRefused("admission.days", "validTo", to.toString(), from.toString());
    }

    static AdmissionRefused overlap(String number, int edition, LocalDate from) {
        return new AdmissionRefused("admission.overlap", "validFrom", number, edition, from.toString());
    }

    static AdmissionRefused early(LocalDate day, LocalDate from) {
        return new AdmissionRefused("admission.early", "day", day.toString(), from.toString());
    }

    static AdmissionRefused number(String number) {
        return new AdmissionRefused("admission.number", "number", number);
    }
}
