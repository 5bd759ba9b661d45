package cn.chenghua.governance.safecommunity.task;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;

/**
 * What one unit has to do in a task, and how far it is.
 *
 * @param unit where it works; the place of the task for a department
 * @param department who it is, such as 成华区公安分局; empty where the unit itself is meant
 * @param text what it reported
 */
@Embeddable
public record Part(@AttributeOverride(name = "value", column = @Column(name = "unit_code")) UnitCode unit, String department,
        @Enumerated(EnumType.STRING) Standing standing, String text) {

    /** Whether a reader of that scope is meant. */
    boolean within(Scope scope) {
        return department.isEmpty() ? scope.covers(unit) : scope.covers(unit, department);
    }

    /** What the part is called in a step: the code of the unit, or the department. */
    public String key() {
        return department.isEmpty() ? unit.value() : department;
    }

    Part now(Standing to, String said) {
        return new Part(unit, department, to, said);
    }

    /** How far it is. */
    public enum Standing {
        ASKED, ACCEPTED, REPORTED
    }
}
