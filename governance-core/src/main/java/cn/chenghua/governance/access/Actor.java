package cn.chenghua.governance.access;

import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.district.Steward;
import cn.chenghua.governance.district.UnitCode;

/**
 * Someone who is signed in, with what he may do and where: each right has the scope of the roles that grant it. A use case
 * asks the actor, nobody asks for roles.
 */
public record Actor(UUID account, String username, String displayName, Map<Right, Scope> rights) {

    public Actor {
        rights = Map.copyOf(rights);
    }

    public boolean may(Right right) {
        return rights.containsKey(right);
    }

    /** Where {@code right} holds; nowhere if it is not granted. */
    public Scope scope(Right right) {
        return rights.getOrDefault(right, Scope.nothing());
    }

    public Scope reads() {
        return scope(Right.READ);
    }

    public boolean may(Right right, UnitCode unit) {
        return scope(right).covers(unit);
    }

    /** Passes, or refuses with {@code access.denied}. */
    public void check(Right right, UnitCode unit) {
        if (!may(right, unit)) {
            throw new Denied(right);
        }
    }

    /** The same for a record in that unit that the department is responsible for. */
    public void check(Right right, UnitCode unit, String department) {
        if (!scope(right).covers(unit, department)) {
            throw new Denied(right);
        }
    }

    public void check(Right right) {
        if (!may(right)) {
            throw new Denied(right);
        }
    }

    /** Passes with one of the two rights, or refuses for want of the first. */
    public void checkEither(Right right, Right other) {
        if (!may(other)) {
            check(right);
        }
    }

    /** This account as one that may change units, calendar and geometry, or the refusal {@code access.denied}. */
    public Steward steward() {
        check(Right.REORGANISE);
        return new Steward(account, displayName);
    }

    /** A right that is not held, or not there. */
    public static final class Denied extends Refusal {
        Denied(Right right) {
            super("access.denied", "right", right.name());
        }
    }
}
