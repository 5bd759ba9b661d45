package cn.chenghua.governance.communityservice.social;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.record.KeptDesk;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers social enterprises and puts down what they return. */
@Service
@Transactional
public class EnterpriseDesk extends KeptDesk<SocialEnterprise> {

    private final EnterpriseRepository enterprises;

    EnterpriseDesk(EnterpriseRepository enterprises, EvidenceRepository evidence, Hierarchies hierarchies, Clock clock) {
        super(enterprises, evidence, hierarchies, clock);
        this.enterprises = enterprises;
    }

    @Transactional(readOnly = true)
    public List<SocialEnterprise> all(Actor actor) {
        return seen(actor, enterprises.findAllByOrderByName());
    }

    /** Registers an enterprise; a repeat of the same wish gives the one that is there. */
    public SocialEnterprise register(Actor actor, SocialEnterprise wish) {
        check(actor, wish);
        Days.past(wish.registeredOn(), clock.instant());
        return put(wish, there -> there.name().equals(wish.name()) && there.keeper().equals(wish.keeper()));
    }

    public SocialEnterprise describe(Actor actor, UUID id, long expected, String name, String business, BigDecimal share) {
        var enterprise = based(actor, id, expected);
        enterprise.describe(name, business, share);
        return enterprises.save(enterprise);
    }

    public SocialEnterprise give(Actor actor, UUID id, long expected, int year, BigDecimal surplus, BigDecimal returned,
            Proof proof) {
        var enterprise = based(actor, id, expected);
        if (year > clock.instant().atZone(Days.ZONE).getYear()) {
            throw SocialRefused.year(year);
        }
        var rests = rests(actor, enterprise, proof);
        enterprise.give(new SurplusReturn(year, surplus, returned, rests.id(), rests.text()));
        evidence.keep(rests, proof.file());
        return enterprises.save(enterprise);
    }
}
