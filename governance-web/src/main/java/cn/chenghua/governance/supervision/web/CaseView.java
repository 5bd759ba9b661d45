package cn.chenghua.governance.supervision.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Audience;
import cn.chenghua.governance.district.NamedUnits;
import cn.chenghua.governance.plan.Targets;
import cn.chenghua.governance.plan.web.Questions;
import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.supervision.CaseEntry.Ground;
import cn.chenghua.governance.supervision.CaseEntry.Level;
import cn.chenghua.governance.supervision.CaseEntry.Outcome;
import cn.chenghua.governance.supervision.CaseRows;
import cn.chenghua.governance.supervision.SupervisedCase;
import cn.chenghua.governance.supervision.SupervisionDesk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts everything the page of one case shows into its model. */
@Component
class CaseView {

    private final SupervisionDesk desk;
    private final CaseRows rows;
    private final CaseFilters filters;
    private final CaseWords words;
    private final ProjectRepository projects;
    private final Targets targets;
    private final UnitNames units;
    private final Audience audience;
    private final NamedUnits named;

    CaseView(SupervisionDesk desk, CaseRows rows, CaseFilters filters, CaseWords words, ProjectRepository projects,
            Targets targets, UnitNames units, Audience audience, NamedUnits named) {
        this.desk = desk;
        this.rows = rows;
        this.filters = filters;
        this.words = words;
        this.projects = projects;
        this.targets = targets;
        this.units = units;
        this.audience = audience;
        this.named = named;
    }

    String show(Actor actor, SupervisedCase found, Model model) {
        model.addAttribute("found", found);
        model.addAttribute("chain", rows.chain(found.id()).stream().map(link -> Shown.of(link, actor)).toList().reversed());
        model.addAttribute("reckoning", desk.reckoning(found));
        model.addAttribute("today", filters.today());
        model.addAttribute("words", words);
        model.addAttribute("about", about(actor, found));
        model.addAttribute("answers", SupervisionDesk.answers(actor, found));
        model.addAttribute("supervises", SupervisionDesk.supervises(actor, found));
        model.addAttribute("grounds", words.choices(Ground.class, "supervision.ground."));
        model.addAttribute("levels", words.choices(Level.class, "supervision.level."));
        var outcomes = words.choices(Outcome.class, "supervision.outcome.");
        if (found.state() != SupervisedCase.State.IN_REVIEW) {
            outcomes.remove(Outcome.VERIFIED.name());
        }
        model.addAttribute("outcomes", outcomes);
        model.addAttribute("places", units.choices());
        var appeal = found.appeal();
        var asked = appeal == null ? null : appeal.responsible();
        model.addAttribute("heir", named.of(asked == null ? found.responsible() : asked, found.place(), filters.today()).value());
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "supervision/case";
    }

    /** The project or target behind the case, where it may be seen. */
    private @Nullable About about(Actor actor, SupervisedCase found) {
        var project = found.project();
        if (project != null) {
            return projects.findById(project).filter(one -> actor.reads().covers(one.place(), one.responsible()))
                    .map(one -> new About("/projects/" + one.id(), one.number() + " " + one.name())).orElse(null);
        }
        return targets.all().stream().filter(target -> target.code().equals(found.target())).findFirst()
                .map(target -> new About("/targets/" + target.code(),
                        target.code() + " " + (Questions.english() ? target.nameEn() : target.name())))
                .orElse(null);
    }

    /** Everybody who sees the case, because of its place or because of its unit. */
    List<Audience.Seer> seers(SupervisedCase found) {
        var byPlace = audience.of(found.place(), found.responsible());
        var names = byPlace.stream().map(Audience.Seer::displayName).toList();
        return Stream.concat(byPlace.stream(),
                audience.of(found.unit(), "").stream().filter(seer -> !names.contains(seer.displayName()))).toList();
    }

    /** A link to the record a case is about. */
    record About(String path, String name) {
    }

    /** An entry with what this reader may do with it. */
    record Shown(CaseRows.Link link, boolean opens, boolean received) {
        static Shown of(CaseRows.Link link, Actor actor) {
            var rest = link.rest();
            return new Shown(link,
                    rest != null && rest.file() != null && actor.reads().covers(rest.place(), rest.department()),
                    link.receipts().stream().anyMatch(receipt -> receipt.username().equals(actor.username())));
        }
    }
}
