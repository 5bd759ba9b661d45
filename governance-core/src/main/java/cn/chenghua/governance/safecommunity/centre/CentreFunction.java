package cn.chenghua.governance.safecommunity.centre;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.chenghua.governance.safecommunity.person.Said;

/** A function that centres of a level must or may show, such as 矛盾纠纷调处 on each level. */
@Embeddable
public record CentreFunction(@Enumerated(EnumType.STRING) CentreLevel level, String code, String name, boolean mandatory) {

    public CentreFunction {
        name = Said.needed("functions", name, 200);
        if (!code.matches("[a-z0-9_]{1,40}")) {
            throw CentreRefused.code(code);
        }
    }
}
