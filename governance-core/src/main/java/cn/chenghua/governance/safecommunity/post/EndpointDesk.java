package cn.chenghua.governance.safecommunity.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.safecommunity.person.Said;
import cn.chenghua.governance.safecommunity.person.SaidRefused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where endpoints are registered and their state is noted. */
@Service
@Transactional
public class EndpointDesk {

    private final VideoEndpoints endpoints;
    private final Hierarchies hierarchies;
    private final Clock clock;

    EndpointDesk(VideoEndpoints endpoints, Hierarchies hierarchies, Clock clock) {
        this.endpoints = endpoints;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public VideoEndpoint read(Actor actor, UUID id) {
        return endpoints.findById(id).filter(one -> sees(actor, one)).orElseThrow(() -> SaidRefused.unknown(id));
    }

    @Transactional(readOnly = true)
    public List<VideoEndpoint> all(Actor actor) {
        return endpoints.findAllByOrderByPlaceValueAscIdAsc().stream().filter(one -> sees(actor, one)).toList();
    }

    private static boolean sees(Actor actor, VideoEndpoint one) {
        return actor.reads().covers(one.place(), one.responsible());
    }

    /** Registers an endpoint; a repeat of the same gives the one that is there. */
    public VideoEndpoint register(Actor actor, VideoEndpoint wish) {
        hierarchies.current().get(wish.place());
        actor.check(Right.EDIT_PROJECTS, wish.place(), wish.responsible());
        var there = endpoints.findById(wish.id());
        return there.isEmpty()
                ? endpoints.save(wish)
                : there.filter(one -> one.name().equals(wish.name()) && one.place().equals(wish.place()))
                        .orElseThrow(() -> SaidRefused.exists(wish.id()));
    }

    public VideoEndpoint turn(Actor actor, UUID id, long expected, VideoEndpoint.State state, LocalDate since) {
        var one = read(actor, id);
        actor.check(Right.EDIT_PROJECTS, one.place(), one.responsible());
        if (one.version() != expected) {
            throw new SavedInBetween("safety.saved.between", expected, one.version());
        }
        one.turn(state, Said.past(since, LocalDate.ofInstant(clock.instant(), Days.ZONE)));
        return endpoints.save(one);
    }
}
