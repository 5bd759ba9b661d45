package cn.chenghua.governance.communityservice.enterprise;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.record.KeptDesk;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers service points for firms, opens and closes them. */
@Service
@Transactional
public class PointDesk extends KeptDesk<ServicePoint> {

    private final PointRepository points;

    PointDesk(PointRepository points, EvidenceRepository evidence, Hierarchies hierarchies, Clock clock) {
        super(points, evidence, hierarchies, clock);
        this.points = points;
    }

    @Transactional(readOnly = true)
    public List<ServicePoint> all(Actor actor) {
        return seen(actor, points.findAllByOrderByName());
    }

    /** Registers a point; a repeat of the same wish gives the one that is there. */
    public ServicePoint register(Actor actor, ServicePoint wish) {
        check(actor, wish);
        return put(wish, there -> there.name().equals(wish.name()) && there.keeper().equals(wish.keeper())
                && there.kind() == wish.kind());
    }

    public ServicePoint describe(Actor actor, UUID id, long expected, String name, PointSite site) {
        var point = based(actor, id, expected);
        point.describe(name, site);
        return points.save(point);
    }

    public ServicePoint step(Actor actor, UUID id, long expected, PointVerb verb, LocalDate day, Proof proof) {
        var point = based(actor, id, expected);
        var rests = rests(actor, point, proof);
        point.take(verb, day, rests);
        evidence.keep(rests, proof.file());
        return points.save(point);
    }
}
