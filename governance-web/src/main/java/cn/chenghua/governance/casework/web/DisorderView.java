package cn.chenghua.governance.casework.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Audience;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.casework.CaseworkDesk;
import cn.chenghua.governance.casework.DisorderCase;
import cn.chenghua.governance.casework.DisorderCase.State;
import cn.chenghua.governance.casework.DisorderEntry;
import cn.chenghua.governance.casework.DisorderEntry.Ground;
import cn.chenghua.governance.casework.DisorderEntry.Outcome;
import cn.chenghua.governance.casework.DisorderRows;
import cn.chenghua.governance.casework.DisorderRows.CasePhoto;
import cn.chenghua.governance.casework.DisorderRows.Side;
import cn.chenghua.governance.casework.likeness.Hit;
import cn.chenghua.governance.casework.likeness.PrintRows;
import cn.chenghua.governance.casework.limit.LimitUnit;
import cn.chenghua.governance.casework.rule.RuleBook;
import cn.chenghua.governance.casework.rule.Term;
import cn.chenghua.governance.responsibility.AssetRepository;
import cn.chenghua.governance.site.UnitNames;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts everything the page of one case shows into its model. */
@Component
class DisorderView {

    private final CaseworkDesk desk;
    private final DisorderRows rows;
    private final PrintRows prints;
    private final AssetRepository assets;
    private final DisorderFilters filters;
    private final DisorderWords words;
    private final RuleBook rules;
    private final UnitNames units;
    private final Audience audience;

    DisorderView(CaseworkDesk desk, DisorderRows rows, PrintRows prints, AssetRepository assets, DisorderFilters filters,
            DisorderWords words, RuleBook rules, UnitNames units, Audience audience) {
        this.desk = desk;
        this.rows = rows;
        this.prints = prints;
        this.assets = assets;
        this.filters = filters;
        this.words = words;
        this.rules = rules;
        this.units = units;
        this.audience = audience;
    }

    String show(Actor actor, DisorderCase found, Model model) {
        var photos = rows.photos(found.id());
        var findings = rows.findings(found.id());
        model.addAttribute("found", found);
        model.addAttribute("asset", assets.findById(found.matter().asset()).orElseThrow());
        model.addAttribute("findings", findings);
        model.addAttribute("before", photos.stream().filter(photo -> photo.side() == Side.BEFORE).toList());
        model.addAttribute("after", photos.stream().filter(photo -> photo.side() == Side.AFTER).toList().reversed());
        model.addAttribute("seen", photos.stream().filter(photo -> photo.side() == Side.VERIFICATION).toList());
        var hits = prints.hits(found.id());
        model.addAttribute("hits", hits.stream().collect(Collectors.groupingBy(Hit::photo)));
        model.addAttribute("chain", chain(found, photos));
        model.addAttribute("account", desk.account(found));
        model.addAttribute("now", filters.now());
        model.addAttribute("words", words);
        model.addAttribute("answers", CaseworkDesk.answers(actor, found));
        model.addAttribute("dispatches", actor.may(Right.HANDLE_CASES, found.dispatcher()));
        model.addAttribute("verifies", verifies(actor, found, findings));
        model.addAttribute("site", onSite(actor, found));
        model.addAttribute("reopens", reopens(actor, found, findings));
        model.addAttribute("grounds", words.choices(Ground.class, "casework.ground."));
        model.addAttribute("limitUnits", words.choices(LimitUnit.class, "casework.unit."));
        var outcomes = words.choices(Outcome.class, "casework.outcome.");
        outcomes.remove(Outcome.FIXED_VERIFIED.name());
        outcomes.remove(Outcome.NOT_FOUND.name());
        model.addAttribute("outcomes", outcomes);
        model.addAttribute("places", units.choices());
        model.addAttribute("camera", rules.current().of(Term.CAMERA_ONLY) == 1);
        model.addAttribute("office", units.name(found.dispatcher()));
        model.addAttribute("reader", actor.account());
        model.addAttribute("reads", actor.may(Right.READ));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "casework/case";
    }

    private static List<Shown> chain(DisorderCase found, List<CasePhoto> photos) {
        return found.entries().stream()
                .map(entry -> new Shown(entry, photos.stream().filter(photo -> entry.id().equals(photo.entry())).toList()))
                .toList().reversed();
    }

    private boolean verifies(Actor actor, DisorderCase found, List<DisorderRows.Finding> findings) {
        return found.state() == State.VERIFYING
                && actor.scope(Right.VERIFY_CASES).covers(found.matter().place(), found.charge().responsible())
                && !found.handlers().contains(actor.account()) && !finders(found, findings).contains(actor.account());
    }

    private static List<UUID> finders(DisorderCase found, List<DisorderRows.Finding> findings) {
        return Stream.concat(Stream.of(found.matter().finder()), findings.stream().map(DisorderRows.Finding::finder)).toList();
    }

    private static boolean onSite(Actor actor, DisorderCase found) {
        return Stream.of(Right.INSPECT, Right.HANDLE_CASES)
                .anyMatch(right -> actor.scope(right).covers(found.matter().place(), found.charge().responsible()));
    }

    private boolean reopens(Actor actor, DisorderCase found, List<DisorderRows.Finding> findings) {
        var until = desk.account(found).reopensUntil();
        return until != null && !filters.today().isAfter(until) && finders(found, findings).contains(actor.account());
    }

    /** Everybody who sees the case, because of its place or because of its unit. */
    List<Audience.Seer> seers(DisorderCase found) {
        var byPlace = audience.of(found.matter().place(), found.charge().responsible());
        var names = byPlace.stream().map(Audience.Seer::displayName).toList();
        return Stream.concat(byPlace.stream(), audience.of(found.charge().unit(), "").stream()
                .filter(seer -> !names.contains(seer.displayName()))).toList();
    }

    /** An entry with its photos. */
    record Shown(DisorderEntry entry, List<CasePhoto> photos) {
    }
}
