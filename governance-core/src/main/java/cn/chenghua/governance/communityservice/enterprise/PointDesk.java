package cn.chenghua.governance.communityservice.enterprise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.record.RecordRefused;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers service points for firms, opens and closes them. */
@Service
@Transactional
public class PointDesk {

    private final PointRepository points;
    private final EvidenceRepository evidence;
    private final Hierarchies hierarchies;
    private final Clock clock;

    PointDesk(PointRepository points, EvidenceRepository evidence, Hierarchies hierarchies, Clock clock) {
        this.points = points;
        this.evidence = evidence;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ServicePoint read(Actor actor, UUID id) {
        return points.findById(id).filter(point -> point.keeper().seenBy(actor)).orElseThrow(() -> RecordRefused.unknown(id));
    }

    @Transactional(readOnly = true)
    public List<ServicePoint> all(Actor actor) {
        return points.findAllByOrderByName().stream().filter(point -> point.keeper().seenBy(actor)).toList();
    }

    /** Registers a point; a repeat of the same wish gives the one that is there. */
    public ServicePoint register(Actor actor, ServicePoint wish) {
        hierarchies.current().get(wish.keeper().place());
        wish.keeper().check(actor);
        var there = points.findById(wish.id()).orElse(null);
        if (there == null) {
            return points.save(wish);
        }
        if (!there.name().equals(wish.name()) || !there.keeper().equals(wish.keeper()) || there.kind() != wish.kind()) {
            throw RecordRefused.exists(there.id());
        }
        return there;
    }

    public ServicePoint describe(Actor actor, UUID id, long expected, String name, PointSite site) {
        var point = based(actor, id, expected);
        point.describe(name, site);
        return points.save(point);
    }

    public ServicePoint step(Actor actor, UUID id, long expected, PointVerb verb, LocalDate day, Proof proof) {
        var point = based(actor, id, expected);
        point.take(verb, day,
                evidence.keep(proof, point.keeper().place(), point.keeper().responsible(), actor, clock.instant()));
        return points.save(point);
    }

    private ServicePoint based(Actor actor, UUID id, long expected) {
        var point = read(actor, id);
        point.keeper().check(actor);
        if (point.version() != expected) {
            throw RecordRefused.between(expected, point.version());
        }
        return point;
    }
}
