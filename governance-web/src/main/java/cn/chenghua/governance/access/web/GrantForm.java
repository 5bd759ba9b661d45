package cn.chenghua.governance.access.web;

import java.time.LocalDate;
import java.util.Arrays;

import cn.chenghua.governance.access.Grant;
import cn.chenghua.governance.access.Role;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

final class GrantForm {

    private final String role;
    private final String unit;
    private final String since;
    private final String until;
    private final String department;

    GrantForm(@Nullable String role, @Nullable String unit, @Nullable String since, @Nullable String until,
            @Nullable String department) {
        this.role = Typed.text(role);
        this.unit = Typed.text(unit);
        this.since = Typed.text(since);
        this.until = Typed.text(until);
        this.department = Typed.text(department);
    }

    Grant grant(LocalDate today) {
        var chosen = Arrays.stream(Role.values()).filter(known -> known.name().equals(role)).findFirst();
        var from = Typed.day("since", since, today);
        return new Grant(chosen.orElseThrow(() -> new UnknownRole(role)), new UnitCode(unit), from == null ? today : from,
                Typed.day("until", until, null), department);
    }

    public String getRole() {
        return role;
    }

    public String getUnit() {
        return unit;
    }

    public String getSince() {
        return since;
    }

    public String getUntil() {
        return until;
    }

    public String getDepartment() {
        return department;
    }

    /** A role that is not in the list. */
    static final class UnknownRole extends Refusal {
        private UnknownRole(String role) {
            super("role.choice", "role", role);
        }
    }
}
