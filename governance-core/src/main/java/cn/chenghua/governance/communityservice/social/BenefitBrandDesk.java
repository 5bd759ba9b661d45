package cn.chenghua.governance.communityservice.social;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.communityservice.record.RecordRefused;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers brands and the sites where they are at work; all see the brands, for they belong to the district. */
@Service
@Transactional
public class BenefitBrandDesk {

    private final BenefitBrandRepository brands;
    private final EvidenceRepository evidence;
    private final Hierarchies hierarchies;
    private final Clock clock;

    BenefitBrandDesk(BenefitBrandRepository brands, EvidenceRepository evidence, Hierarchies hierarchies, Clock clock) {
        this.brands = brands;
        this.evidence = evidence;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public BenefitBrand read(UUID id) {
        return brands.findById(id).orElseThrow(() -> RecordRefused.unknown(id));
    }

    @Transactional(readOnly = true)
    public List<BenefitBrand> all() {
        return brands.findAllByOrderByName();
    }

    /** Registers a brand; a repeat of the same wish gives the one that is there. */
    public BenefitBrand register(Actor actor, BenefitBrand wish) {
        hierarchies.current().get(wish.keeper().place());
        wish.keeper().check(actor);
        var there = brands.findAllByOrderByName().stream()
                .filter(one -> one.id().equals(wish.id()) || one.name().equals(wish.name())).findFirst();
        if (there.isPresent() && !there.get().id().equals(wish.id())) {
            throw RecordRefused.exists(there.get().name());
        }
        return there.orElseGet(() -> brands.save(wish));
    }

    /** Puts a site down; the right is asked where the site lies. */
    public BenefitBrand begin(Actor actor, UUID id, long expected, String site, UnitCode place, LocalDate since, Proof proof) {
        var brand = based(id, expected);
        hierarchies.current().get(place);
        actor.check(Right.EDIT_PROJECTS, place);
        var now = clock.instant();
        Days.past(since, now);
        var rests = proof.evidence(place, "", actor, now);
        brand.begin(new BrandSite(site, place.value(), since, null, rests.id()));
        evidence.keep(rests, proof.file());
        return brands.save(brand);
    }

    public BenefitBrand end(Actor actor, UUID id, long expected, String site, LocalDate day) {
        var brand = based(id, expected);
        brand.sites().stream().filter(one -> one.site().equals(site))
                .forEach(one -> actor.check(Right.EDIT_PROJECTS, one.place()));
        Days.past(day, clock.instant());
        brand.end(site, day);
        return brands.save(brand);
    }

    private BenefitBrand based(UUID id, long expected) {
        var brand = read(id);
        if (brand.version() != expected) {
            throw RecordRefused.between(expected, brand.version());
        }
        return brand;
    }
}
