package cn.chenghua.governance.communityservice.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.enterprise.PointDesk;
import cn.chenghua.governance.communityservice.record.RecordRefused;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.FutureDay;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes requests of firms down and moves them on. */
@Service
@Transactional
public class RequestDesk {

    private final RequestRepository requests;
    private final RequestLines lines;
    private final PointDesk points;
    private final EvidenceRepository evidence;
    private final Hierarchies hierarchies;
    private final Clock clock;

    RequestDesk(RequestRepository requests, RequestLines lines, PointDesk points, EvidenceRepository evidence,
            Hierarchies hierarchies, Clock clock) {
        this.requests = requests;
        this.lines = lines;
        this.points = points;
        this.evidence = evidence;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public FirmRequest read(Actor actor, UUID id) {
        return requests.findById(id).filter(request -> request.keeper().seenBy(actor))
                .orElseThrow(() -> RecordRefused.unknown(id));
    }

    /** Whether there is one under that id, whoever sees it. */
    @Transactional(readOnly = true)
    public boolean known(UUID id) {
        return requests.findById(id).isPresent();
    }

    @Transactional(readOnly = true)
    public List<FirmRequest> list(RequestLines.Filter filter, @Nullable UUID after, int limit) {
        var ids = lines.ids(filter, after, limit);
        return ids.isEmpty()
                ? List.of()
                : requests.findAllByIdIn(ids).stream().sorted(Comparator.comparing(one -> ids.indexOf(one.id()))).toList();
    }

    /** Takes a request down; a repeat of the same gives the one that is there. */
    public FirmRequest ask(Actor actor, FirmRequest wish) {
        hierarchies.current().get(wish.keeper().place());
        wish.keeper().check(actor);
        var today = clock.instant().atZone(Days.ZONE).toLocalDate();
        if (wish.askedOn().isAfter(today)) {
            throw new FutureDay(wish.askedOn(), today);
        }
        var point = wish.point();
        if (point != null) {
            points.read(actor, point);
        }
        var there = requests.findById(wish.id()).orElse(null);
        if (there == null) {
            return requests.save(wish);
        }
        if (!there.firm().equals(wish.firm()) || !there.subject().equals(wish.subject())) {
            throw RecordRefused.exists(there.id());
        }
        return there;
    }

    public FirmRequest step(Actor actor, UUID id, long expected, RequestVerb verb, @Nullable Integer rating, LocalDate day,
            Proof proof) {
        var request = read(actor, id);
        var keeper = request.keeper();
        keeper.check(actor);
        if (request.version() != expected) {
            throw RecordRefused.between(expected, request.version());
        }
        var rests = proof.evidence(keeper.place(), keeper.responsible(), actor, clock.instant());
        if (verb == RequestVerb.RATE) {
            request.rate(rating == null ? 0 : rating, day, rests);
        } else {
            request.take(verb, day, rests);
        }
        evidence.keep(rests, proof.file());
        return requests.save(request);
    }
}
