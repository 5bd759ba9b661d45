package cn.chenghua.governance.access;

import static cn.chenghua.governance.access.Right.*;

import java.util.EnumSet;
import java.util.Set;

/** What an account is on a unit, such as sub-district official on 建设路街道; a role says what may be done, the unit where. */
public enum Role {
    DISTRICT_OFFICIAL(READ, EDIT_PROJECTS, DEFINE_TARGETS, REORGANISE), SUBDISTRICT_OFFICIAL(READ, EDIT_PROJECTS), VIEWER(
            READ), ADMINISTRATOR(ADMINISTER), API_CLIENT(READ);

    private final Set<Right> rights;

    Role(Right first, Right... more) {
        this.rights = EnumSet.of(first, more);
    }

    public boolean grants(Right right) {
        return rights.contains(right);
    }

    Set<Right> rights() {
        return rights;
    }
}
