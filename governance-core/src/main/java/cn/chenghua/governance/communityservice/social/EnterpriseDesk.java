package cn.chenghua.governance.communityservice.social;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.record.RecordRefused;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.FutureDay;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers social enterprises and puts down what they return. */
@Service
@Transactional
public class EnterpriseDesk {

    private final EnterpriseRepository enterprises;
    private final EvidenceRepository evidence;
    private final Hierarchies hierarchies;
    private final Clock clock;

    EnterpriseDesk(EnterpriseRepository enterprises, EvidenceRepository evidence, Hierarchies hierarchies, Clock clock) {
        this.enterprises = enterprises;
        this.evidence = evidence;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public SocialEnterprise read(Actor actor, UUID id) {
        return enterprises.findById(id).filter(one -> one.keeper().seenBy(actor)).orElseThrow(() -> RecordRefused.unknown(id));
    }

    @Transactional(readOnly = true)
    public List<SocialEnterprise> all(Actor actor) {
        return enterprises.findAllByOrderByName().stream().filter(one -> one.keeper().seenBy(actor)).toList();
    }

    /** Registers an enterprise; a repeat of the same wish gives the one that is there. */
    public SocialEnterprise register(Actor actor, SocialEnterprise wish) {
        hierarchies.current().get(wish.keeper().place());
        wish.keeper().check(actor);
        var today = clock.instant().atZone(Days.ZONE).toLocalDate();
        if (wish.registeredOn().isAfter(today)) {
            throw new FutureDay(wish.registeredOn(), today);
        }
        var there = enterprises.findById(wish.id()).orElse(null);
        if (there == null) {
            return enterprises.save(wish);
        }
        if (!there.name().equals(wish.name()) || !there.keeper().equals(wish.keeper())) {
            throw RecordRefused.exists(there.id());
        }
        return there;
    }

    public SocialEnterprise describe(Actor actor, UUID id, long expected, String name, String business, BigDecimal share) {
        var enterprise = based(actor, id, expected);
        enterprise.describe(name, business, share);
        return enterprises.save(enterprise);
    }

    public SocialEnterprise give(Actor actor, UUID id, long expected, int year, BigDecimal surplus, BigDecimal returned,
            Proof proof) {
        var enterprise = based(actor, id, expected);
        var keeper = enterprise.keeper();
        var now = clock.instant();
        if (year > now.atZone(Days.ZONE).getYear()) {
            throw SocialRefused.year(year);
        }
        var rests = proof.evidence(keeper.place(), keeper.responsible(), actor, now);
        enterprise.give(new SurplusReturn(year, surplus, returned, rests.id(), rests.text()));
        evidence.keep(rests, proof.file());
        return enterprises.save(enterprise);
    }

    private SocialEnterprise based(Actor actor, UUID id, long expected) {
        var enterprise = read(actor, id);
        enterprise.keeper().check(actor);
        if (enterprise.version() != expected) {
            throw RecordRefused.between(expected, enterprise.version());
        }
        return enterprise;
    }
}
