package cn.chenghua.governance.featuredstreet.brand;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where brands and landmarks are registered, described, shown and taken further; whoever edits projects there may. */
@Service
@Transactional
public class BrandDesk {

    private final PlaceBrands brands;
    private final Hierarchies hierarchies;
    private final EvidenceRepository evidence;
    private final Clock clock;

    BrandDesk(PlaceBrands brands, Hierarchies hierarchies, EvidenceRepository evidence, Clock clock) {
        this.brands = brands;
        this.hierarchies = hierarchies;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** A brand within the actor's scope; a foreign one is as unknown as a missing one. */
    @Transactional(readOnly = true)
    public PlaceBrand read(Actor actor, UUID id) {
        return brands.findById(id).filter(brand -> sees(actor, brand)).orElseThrow(() -> BrandRefused.unknown(id));
    }

    /** Those the actor sees, in the order of their ids. */
    @Transactional(readOnly = true)
    public List<PlaceBrand> all(Actor actor) {
        return brands.findAllByOrderById().stream().filter(brand -> sees(actor, brand)).toList();
    }

    private static boolean sees(Actor actor, PlaceBrand brand) {
        return actor.reads().covers(brand.facts().place(), brand.facts().responsible());
    }

    /** Registers one; a repeat of the same wish gives the one that is there. */
    public PlaceBrand register(Actor actor, UUID id, BrandFacts facts) {
        admit(actor, facts);
        var there = brands.findById(id).orElse(null);
        if (there != null && sees(actor, there) && there.facts().equals(facts)) {
            return there;
        }
        if (there != null || brands.findByName(facts.name()).isPresent()) {
            throw BrandRefused.taken(facts.name());
        }
        return brands.save(new PlaceBrand(id, facts));
    }

    public PlaceBrand describe(Actor actor, UUID id, long expected, BrandFacts facts) {
        var brand = hold(actor, id, expected);
        admit(actor, facts);
        if (brands.findByName(facts.name()).filter(other -> !other.id().equals(id)).isPresent()) {
            throw BrandRefused.taken(facts.name());
        }
        if (!brand.facts().equals(facts)) {
            brand.describe(facts);
        }
        return brands.save(brand);
    }

    public PlaceBrand take(Actor actor, UUID id, long expected, BrandVerb verb, LocalDate day, Proof proof) {
        var brand = hold(actor, id, expected);
        brand.take(verb, day, kept(actor, brand, proof));
        return brands.save(brand);
    }

    /** Adds a photo, which is a file. */
    public PlaceBrand show(Actor actor, UUID id, long expected, Proof proof) {
        var brand = hold(actor, id, expected);
        var file = proof.file();
        if (file == null || !file.picture()) {
            throw BrandRefused.photo();
        }
        var rests = kept(actor, brand, proof);
        brand.show(new Photo(rests.id(), rests.text()));
        return brands.save(brand);
    }

    private Evidence kept(Actor actor, PlaceBrand brand, Proof proof) {
        return evidence.keep(proof, brand.facts().place(), brand.facts().responsible(), actor, clock.instant());
    }

    private PlaceBrand hold(Actor actor, UUID id, long expected) {
        var brand = brands.findAndHoldById(id).filter(found -> sees(actor, found)).orElseThrow(() -> BrandRefused.unknown(id));
        actor.check(Right.EDIT_PROJECTS, brand.facts().place(), brand.facts().responsible());
        if (brand.version() != expected) {
            throw new SavedInBetween("featured.saved.between", expected, brand.version());
        }
        return brand;
    }

    private void admit(Actor actor, BrandFacts facts) {
        hierarchies.current().get(facts.place());
        actor.check(Right.EDIT_PROJECTS, facts.place(), facts.responsible());
    }
}
