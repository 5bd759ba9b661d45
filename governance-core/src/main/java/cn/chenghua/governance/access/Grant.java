package cn.chenghua.governance.access;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/**
 * A role on a unit from the first to the last day, such as sub-district official on 建设路街道 from 2017-01-01; open without a
 * last day.
 *
 * @param department whose targets and projects the holder looks after; for the role of a department official only
 */
@Embeddable
public record Grant(@Enumerated(EnumType.STRING) Role role,
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "unit_code")) UnitCode unit, LocalDate since,
        @Nullable LocalDate until, @Nullable String department, boolean mapped) {

    public Grant {
        department = department == null || department.isBlank() ? null : DisplayName.tidy(department);
        if ((role == Role.DEPARTMENT_OFFICIAL) != (department != null)) {
            throw new DepartmentAmiss(role);
        }
        Days.within("since", since);
        if (until != null && Days.within("until", until).isBefore(since)) {
            throw new EndsBeforeItBegins(since, until);
        }
    }

    /** A role given by hand. */
    public Grant(Role role, UnitCode unit, LocalDate since, @Nullable LocalDate until, @Nullable String department) {
        this(role, unit, since, until, department, false);
    }

    public Grant(Role role, UnitCode unit, LocalDate since, @Nullable LocalDate until) {
        this(role, unit, since, until, null, false);
    }

    /** A role that an identity provider's group brings, as long as it does. */
    public static Grant mapped(Role role, UnitCode unit, LocalDate since, @Nullable String department) {
        return new Grant(role, unit, since, null, department, true);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    boolean overlaps(Grant other) {
        return role == other.role && unit.equals(other.unit) && Objects.equals(department, other.department)
                && (other.until == null || !since.isAfter(other.until))
                && (until == null || !other.since.isAfter(until));
    }

    boolean sameRole(Grant other) {
        return role == other.role && unit.equals(other.unit) && Objects.equals(department, other.department);
    }

    /** What makes it this one: an account never holds two that agree in it. */
    public Mark mark() {
        return new Mark(role, unit, department, since);
    }

    boolean endsBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    Grant endingBefore(LocalDate day) {
        var last = day.minusDays(1);
        return until != null && until.isBefore(last) ? this : new Grant(role, unit, since, last, department, mapped);
    }

    /** A department official without a department, or another role with one. */
    public static final class DepartmentAmiss extends Refusal {
        DepartmentAmiss(Role role) {
            super(role == Role.DEPARTMENT_OFFICIAL ? "grant.department.missing" : "grant.department.amiss", "department",
                    role.name());
        }
    }

    /** A last day before the first. */
    public static final class EndsBeforeItBegins extends Refusal {
        EndsBeforeItBegins(LocalDate since, LocalDate until) {
            super("grant.order", "until", until.toString(), since.toString());
        }
    }

    /** A role that the account holds on that unit in those days already. */
    public static final class AlreadyHeld extends Refusal {
        AlreadyHeld(Grant grant) {
            super("grant.held", "role", grant.role().name(), grant.unit().value());
        }
    }

    /** Names one of an account's roles, however the list around it changes. */
    public record Mark(Role role, UnitCode unit, @Nullable String department, LocalDate since) {
    }

    /** A role the account does not hold. */
    public static final class Unknown extends Refusal {
        Unknown(Mark mark) {
            super("grant.unknown", "role", mark.role().name(), mark.unit().value(), mark.since());
        }
    }

    /** An administrator's try to change the roles of the own account. */
    public static final class OwnAccount extends Refusal {
        OwnAccount(String username) {
            super("grant.self", "username", username);
        }
    }
}
