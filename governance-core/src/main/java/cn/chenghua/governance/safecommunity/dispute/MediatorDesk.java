package cn.chenghua.governance.safecommunity.dispute;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.safecommunity.person.SaidRefused;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the pools of mediators and the text of agreements are kept. */
@Service
@Transactional
public class MediatorDesk {

    private final Mediators mediators;
    private final MediatorBrands brands;
    private final AgreementTemplates templates;
    private final Hierarchies hierarchies;
    private final Clock clock;

    MediatorDesk(Mediators mediators, MediatorBrands brands, AgreementTemplates templates, Hierarchies hierarchies, Clock clock) {
        this.mediators = mediators;
        this.brands = brands;
        this.templates = templates;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    /** Those the actor sees, brand by brand. */
    @Transactional(readOnly = true)
    public List<Mediator> all(Actor actor) {
        return mediators.findAllByOrderByBrandAscIdAsc().stream()
                .filter(one -> actor.reads().covers(one.place(), one.responsible())).toList();
    }

    /** A mediator within the actor's scope; a foreign one is as unknown as a missing one. */
    @Transactional(readOnly = true)
    public Mediator read(Actor actor, UUID id) {
        return mediators.findById(id).filter(one -> actor.reads().covers(one.place(), one.responsible()))
                .orElseThrow(() -> SaidRefused.unknown(id));
    }

    /** Takes somebody into a pool; a repeat of the same gives the one that is there. */
    public Mediator join(Actor actor, Mediator wish) {
        hierarchies.current().get(wish.place());
        actor.check(Right.EDIT_PROJECTS, wish.place(), wish.responsible());
        if (brands.findAllByOrderByCode().stream().noneMatch(brand -> brand.code().equals(wish.brand()))) {
            throw DisputeRefused.brand(wish.brand());
        }
        var there = mediators.findById(wish.id());
        return there.isEmpty()
                ? mediators.save(wish)
                : there.filter(one -> one.name().equals(wish.name()) && one.place().equals(wish.place()))
                        .orElseThrow(() -> SaidRefused.exists(wish.id()));
    }

    public Mediator leave(Actor actor, UUID id, long expected, LocalDate last) {
        var one = read(actor, id);
        actor.check(Right.EDIT_PROJECTS, one.place(), one.responsible());
        if (one.version() != expected) {
            throw new SavedInBetween("safety.saved.between", expected, one.version());
        }
        one.leave(last);
        return mediators.save(one);
    }

    /** The text of agreements in force. */
    @Transactional(readOnly = true)
    public AgreementTemplate template() {
        return templates.findTopByOrderByNumberDesc().orElseThrow();
    }

    /** Sets another text; agreements made before stay as they are. */
    public AgreementTemplate word(Actor actor, int after, String text) {
        actor.check(Right.SET_STANDARDS, hierarchies.current().district().code());
        var last = template().number();
        if (last != after) {
            throw new SavedInBetween("safety.saved.between", after, last);
        }
        return templates.save(new AgreementTemplate(last + 1, text, actor.displayName(), clock.instant()));
    }
}
