package cn.chenghua.governance.safecommunity.volunteer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.safecommunity.person.SaidRefused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where volunteers are registered and leave again. */
@Service
@Transactional
public class VolunteerDesk {

    private final Volunteers volunteers;
    private final Hierarchies hierarchies;

    VolunteerDesk(Volunteers volunteers, Hierarchies hierarchies) {
        this.volunteers = volunteers;
        this.hierarchies = hierarchies;
    }

    @Transactional(readOnly = true)
    public List<Volunteer> all(Actor actor) {
        return volunteers.findAllByOrderById().stream().filter(one -> actor.reads().covers(one.place(), one.responsible()))
                .toList();
    }

    /** A volunteer within the actor's scope; a foreign one is as unknown as a missing one. */
    @Transactional(readOnly = true)
    public Volunteer read(Actor actor, UUID id) {
        return volunteers.findById(id).filter(one -> actor.reads().covers(one.place(), one.responsible()))
                .orElseThrow(() -> SaidRefused.unknown(id));
    }

    /** Registers somebody; a repeat of the same gives the one that is there. */
    public Volunteer register(Actor actor, Volunteer wish) {
        hierarchies.current().get(wish.place());
        actor.check(Right.EDIT_PROJECTS, wish.place(), wish.responsible());
        var there = volunteers.findById(wish.id());
        return there.isEmpty()
                ? volunteers.save(wish)
                : there.filter(one -> one.name().equals(wish.name()) && one.place().equals(wish.place()))
                        .orElseThrow(() -> SaidRefused.exists(wish.id()));
    }

    public Volunteer leave(Actor actor, UUID id, long expected, LocalDate last) {
        var one = read(actor, id);
        actor.check(Right.EDIT_PROJECTS, one.place(), one.responsible());
        if (one.version() != expected) {
            throw new SavedInBetween("safety.saved.between", expected, one.version());
        }
        one.leave(last);
        return volunteers.save(one);
    }
}
