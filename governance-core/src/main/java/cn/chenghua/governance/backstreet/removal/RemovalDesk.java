package cn.chenghua.governance.backstreet.removal;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where sites of removal are registered, described, and reported removed and accepted, each with evidence. */
@Service
@Transactional
public class RemovalDesk {

    private static final String NUMBER = "[0-9A-Za-z][0-9A-Za-z._-]{0,39}";
    private final RemovalSites sites;
    private final RemovalRegister register;
    private final EvidenceRepository evidence;
    private final Hierarchies hierarchies;
    private final Trail trail;
    private final Clock clock;

    RemovalDesk(RemovalSites sites, RemovalRegister register, EvidenceRepository evidence, Hierarchies hierarchies, Trail trail,
            Clock clock) {
        this.sites = sites;
        this.register = register;
        this.evidence = evidence;
        this.hierarchies = hierarchies;
        this.trail = trail;
        this.clock = clock;
    }

    /** A site within the actor's scope; a foreign one is as unknown as a missing one. */
    @Transactional(readOnly = true)
    public RemovalSite read(Actor actor, UUID id) {
        return sites.findById(id).filter(site -> actor.reads().covers(site.facts().place(), site.facts().responsible()))
                .orElseThrow(() -> RemovalRefused.unknown(id));
    }

    /** Registers a site; a repeat of the same wish gives the one that is there. */
    public RemovalSite register(Actor actor, UUID id, @Nullable String wished, SiteFacts facts) {
        check(actor, facts);
        var there = sites.findById(id);
        if (there.isPresent()) {
            return there.filter(site -> site.facts().equals(facts)).orElseThrow(() -> RemovalRefused.exists(id));
        }
        var site = sites.save(new RemovalSite(id, wished == null || wished.isBlank() ? next() : free(wished), facts));
        note(Act.CREATE, site, List.of(new Change("facts", null, facts.toString())));
        return site;
    }

    private String next() {
        var series = LocalDate.ofInstant(clock.instant(), Days.ZONE).getYear() + "-CQ";
        String number;
        do {
            number = "%s-%04d".formatted(series, register.take(series));
        } while (!sites.findAllByNumberIn(List.of(number)).isEmpty());
        return number;
    }

    private String free(String wished) {
        var number = Normalizer.normalize(wished, Normalizer.Form.NFKC).strip();
        if (!number.matches(NUMBER) || !sites.findAllByNumberIn(List.of(number)).isEmpty()) {
            throw RemovalRefused.number(wished);
        }
        return number;
    }

    public RemovalSite describe(Actor actor, UUID id, long expected, SiteFacts facts) {
        check(actor, facts);
        return change(actor, id, expected, site -> {
            var before = site.facts().toString();
            site.describe(facts);
            return new Change("facts", before, facts.toString());
        });
    }

    public RemovalSite remove(Actor actor, UUID id, long expected, LocalDate day, Proof proof) {
        return change(actor, id, expected, site -> {
            site.remove(day, kept(actor, site, proof), today());
            return new Change("removed_on", null, day.toString());
        });
    }

    public RemovalSite accept(Actor actor, UUID id, long expected, LocalDate day, Proof proof) {
        return change(actor, id, expected, site -> {
            site.accept(day, kept(actor, site, proof), today());
            return new Change("accepted_on", null, day.toString());
        });
    }

    private RemovalSite change(Actor actor, UUID id, long expected, Function<RemovalSite, Change> verb) {
        var site = read(actor, id);
        check(actor, site.facts());
        if (site.version() != expected) {
            throw new SavedInBetween("backstreet.saved.between", expected, site.version());
        }
        var change = verb.apply(site);
        if (!Objects.equals(change.before(), change.after())) {
            note(Act.CHANGE, site, List.of(change));
        }
        return sites.save(site);
    }

    private UUID kept(Actor actor, RemovalSite site, Proof proof) {
        return evidence.keep(proof, site.facts().place(), site.facts().responsible(), actor, clock.instant()).id();
    }

    private void check(Actor actor, SiteFacts facts) {
        hierarchies.current().get(facts.place());
        actor.check(Right.EDIT_PROJECTS, facts.place(), facts.responsible());
    }

    private void note(Act act, RemovalSite site, List<Change> changes) {
        trail.note(Note.of(act, new Subject("removal_site", site.id().toString(), site.facts().place().value())).with(changes));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }
}
