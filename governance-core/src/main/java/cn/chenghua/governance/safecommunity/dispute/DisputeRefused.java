package cn.chenghua.governance.safecommunity.dispute;

import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;

/** A dispute that cannot go that way, such as one passed up above the court. */
public final class DisputeRefused extends Refusal {

    private DisputeRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static DisputeRefused top() {
        return new DisputeRefused("safety.dispute.top", "verb", "-");
    }

    static DisputeRefused day(LocalDate day, LocalDate told) {
        return new DisputeRefused("safety.dispute.day", "day", day.toString(), told.toString());
    }

    static DisputeRefused level(DisputeLevel level) {
        return new DisputeRefused("safety.dispute.level", "level", new Word("safety.level." + level.name()));
    }

    static DisputeRefused mediator(LocalDate day) {
        return new DisputeRefused("safety.dispute.mediator", "mediator", day.toString());
    }

    static DisputeRefused brand(String brand) {
        return new DisputeRefused("safety.dispute.brand", "brand", brand);
    }

    static DisputeRefused template(String place) {
        return new DisputeRefused("safety.dispute.template", "text", place);
    }
}
