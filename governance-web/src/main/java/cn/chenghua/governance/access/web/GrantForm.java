package cn.chenghua.governance.access.web;

import java.time.LocalDate;

import cn.chenghua.governance.access.Grant;
import cn.chenghua.governance.access.Role;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

final class GrantForm {

    private final Role role;
    private final String unit;
    private final @Nullable LocalDate since;
    private final @Nullable LocalDate until;

    GrantForm(@Nullable Role role, @Nullable String unit,
            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate since,
            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until) {
        this.role = role == null ? Role.VIEWER : role;
        this.unit = Typed.text(unit);
        this.since = since;
        this.until = until;
    }

    Grant grant(LocalDate today) {
        return new Grant(role, new UnitCode(unit), since == null ? today : since, until);
    }

    public Role getRole() {
        return role;
    }

    public String getUnit() {
        return unit;
    }

    public @Nullable LocalDate getSince() {
        return since;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }
}
