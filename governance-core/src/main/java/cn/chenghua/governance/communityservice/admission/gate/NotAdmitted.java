package cn.chenghua.governance.communityservice.admission.gate;

import java.util.UUID;

import cn.chenghua.governance.communityservice.admission.DutyCode;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.duty.Duty;

/** A duty that no item in force lets reach a community; it names what is missing, forbids it or asks for it to be bought. */
public final class NotAdmitted extends Refusal {

    private final UUID item;

    private NotAdmitted(UUID item, String code, Object... arguments) {
        super(code, "duty", arguments);
        this.item = item;
    }

    static NotAdmitted missing(Duty duty, Covers.Opened request) {
        return new NotAdmitted(request.id(), "admission.missing", duty.title(), DutyCode.of(duty).toString(), request.number());
    }

    static NotAdmitted negative(Duty duty, Covers.Cover cover) {
        return new NotAdmitted(cover.id(), "admission.negative", duty.title(), cover.number(), cover.title());
    }

    static NotAdmitted bought(Duty duty, Covers.Cover cover) {
        return new NotAdmitted(cover.id(), "admission.to.buy", duty.title(), cover.number(), cover.title());
    }

    /** The request that was opened for it, or the item that forbids it. */
    public UUID item() {
        return item;
    }
}
