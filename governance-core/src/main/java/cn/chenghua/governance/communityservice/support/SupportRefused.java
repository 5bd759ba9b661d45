package cn.chenghua.governance.communityservice.support;

import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;

/** A grant that cannot be so, such as by a rule that is not issued; its code tells which rule. */
public final class SupportRefused extends Refusal {

    private SupportRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static SupportRefused notInForce(LocalDate day, String title) {
        return new SupportRefused("services.grant.rule", "day", day.toString(), title);
    }

    static SupportRefused reversed(UUID id) {
        return new SupportRefused("services.grant.reversed", "id", id.toString());
    }
}
