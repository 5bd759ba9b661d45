package cn.chenghua.governance.communityservice.record;

import jakarta.persistence.Embeddable;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.UnitCode;

/** Where a record lies and who answers for it, such as 510108005000 and 建设路街道办事处; both decide who may see and change it. */
@Embeddable
public record Keeper(String unitCode, String responsible) {

    private static final int LONG = 200;

    public Keeper {
        responsible = Wording.text("responsible", responsible, LONG);
    }

    public static Keeper of(UnitCode place, String responsible) {
        return new Keeper(place.value(), responsible);
    }

    public UnitCode place() {
        return new UnitCode(unitCode);
    }

    public boolean seenBy(Actor actor) {
        return actor.reads().covers(place(), responsible);
    }

    /** Passes, or refuses somebody who may not change records there. */
    public void check(Actor actor) {
        actor.check(Right.EDIT_PROJECTS, place(), responsible);
    }
}
