package cn.chenghua.governance.communityservice.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.enterprise.PointDesk;
import cn.chenghua.governance.communityservice.record.KeptDesk;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes requests of firms down and moves them on. */
@Service
@Transactional
public class RequestDesk extends KeptDesk<FirmRequest> {

    private final RequestRepository requests;
    private final RequestLines lines;
    private final PointDesk points;

    RequestDesk(RequestRepository requests, RequestLines lines, PointDesk points, EvidenceRepository evidence,
            Hierarchies hierarchies, Clock clock) {
        super(requests, evidence, hierarchies, clock);
        this.requests = requests;
        this.lines = lines;
        this.points = points;
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
        check(actor, wish);
        Days.past(wish.askedOn(), clock.instant());
        var point = wish.point();
        if (point != null) {
            points.read(actor, point);
        }
        return put(wish, there -> there.firm().equals(wish.firm()) && there.subject().equals(wish.subject()));
    }

    public FirmRequest step(Actor actor, UUID id, long expected, RequestVerb verb, @Nullable Integer rating, LocalDate day,
            Proof proof) {
        var request = based(actor, id, expected);
        var rests = rests(actor, request, proof);
        if (verb == RequestVerb.RATE) {
            request.rate(rating == null ? 0 : rating, day, rests);
        } else {
            request.take(verb, day, rests);
        }
        evidence.keep(rests, proof.file());
        return requests.save(request);
    }
}
