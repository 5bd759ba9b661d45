package cn.chenghua.governance.communityservice.foundation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.record.RecordRefused;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.record.Wording;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.ProjectDesk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Posts money of community foundations; more never goes out than came in, and a mistake is undone by a posting of its own. */
@Service
@Transactional
public class FundDesk {

    public static final String KIND = "foundation";
    public static final String REGISTERED = "registered";
    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private final ServiceProjects projects;
    private final ProjectDesk desk;
    private final FundBook book;
    private final EvidenceRepository evidence;
    private final Clock clock;

    FundDesk(ServiceProjects projects, ProjectDesk desk, FundBook book, EvidenceRepository evidence, Clock clock) {
        this.projects = projects;
        this.desk = desk;
        this.book = book;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<FundPosting> of(Actor actor, UUID foundation) {
        projects.read(actor, KIND, foundation);
        return book.of(foundation);
    }

    /** Posts money; a repeat of the same gives the posting that is there. */
    public FundPosting post(Actor actor, Wish wish) {
        var foundation = projects.held(actor, KIND, wish.foundation());
        var now = clock.instant();
        var yuan = Wording.yuan("yuan", wish.yuan(), LEAST);
        var purpose = Wording.needed("purpose", wish.purpose(), 200);
        var there = wish.id() == null ? null : book.find(wish.id()).orElse(null);
        if (there != null) {
            if (!there.foundation().equals(foundation.id()) || there.way() != wish.way() || there.yuan().compareTo(yuan) != 0) {
                throw RecordRefused.exists(there.id());
            }
            return there;
        }
        var registered = ServiceProjects.day(foundation.steps(), REGISTERED);
        if (registered == null || wish.day().isBefore(registered)) {
            throw FundRefused.notRegistered(wish.day());
        }
        var paid = wish.project();
        if (paid != null) {
            desk.read(actor, paid);
        }
        var rests = wish.proof().evidence(foundation.place(), foundation.responsible(), actor, now);
        var posting = new FundPosting(wish.id() == null ? Uuids.next(now) : wish.id(), foundation.id(), wish.way(), yuan,
                wish.day(), purpose, paid, null, rests.id(), actor.username(), now);
        return add(posting, rests, wish.proof());
    }

    /** Undoes a posting on a day, for a reason; refused where it would leave less than nothing. */
    public FundPosting reverse(Actor actor, UUID id, LocalDate day, Proof reason) {
        var posting = find(actor, id);
        var foundation = projects.held(actor, KIND, posting.foundation());
        var undone = book.of(foundation.id()).stream().anyMatch(other -> posting.id().equals(other.reverses()));
        if (posting.reverses() != null || undone) {
            throw FundRefused.reversed(id);
        }
        var now = clock.instant();
        var rests = reason.evidence(foundation.place(), foundation.responsible(), actor, now);
        return add(posting.undone(Uuids.next(now), day, rests.id(), actor.username(), now), rests, reason);
    }

    private FundPosting find(Actor actor, UUID id) {
        var posting = book.find(id).orElseThrow(() -> RecordRefused.unknown(id));
        if (!projects.seen(actor, KIND, posting.foundation())) {
            throw RecordRefused.unknown(id);
        }
        return posting;
    }

    private FundPosting add(FundPosting posting, Evidence rests, Proof proof) {
        Days.past(posting.day(), posting.at());
        var all = new ArrayList<>(book.of(posting.foundation()));
        all.add(posting);
        var least = Balance.least(all);
        if (least.signum() < 0) {
            throw FundRefused.overdrawn(posting.yuan(), least.negate());
        }
        evidence.keep(rests, proof.file());
        book.add(posting);
        return posting;
    }

    /** A posting as somebody makes it. */
    public record Wish(@Nullable UUID id, UUID foundation, FundPosting.Way way, BigDecimal yuan, LocalDate day, String purpose,
            @Nullable UUID project, Proof proof) {
    }
}
