package cn.chenghua.governance.renewal.estate.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.Step;
import cn.chenghua.governance.project.web.ProjectWords;
import cn.chenghua.governance.renewal.estate.Deed;
import cn.chenghua.governance.renewal.estate.EstateDesk;
import cn.chenghua.governance.renewal.estate.Handover;
import cn.chenghua.governance.renewal.estate.HandoverRows;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts an estate with its four components into a model. */
@Component
class EstateView {

    private final ProjectDesk projects;
    private final EstateDesk desk;
    private final HandoverRows rows;
    private final EstateFilters filters;
    private final EstateWords words;
    private final ProjectWords projectWords;

    EstateView(ProjectDesk projects, EstateDesk desk, HandoverRows rows, EstateFilters filters, EstateWords words,
            ProjectWords projectWords) {
        this.projects = projects;
        this.desk = desk;
        this.rows = rows;
        this.filters = filters;
        this.words = words;
        this.projectWords = projectWords;
    }

    String show(Actor actor, java.util.UUID id, Model model) {
        var handover = desk.read(actor, id);
        var project = projects.read(actor, id);
        matrix(handover, model);
        model.addAttribute("project", project);
        model.addAttribute("projectWords", projectWords);
        model.addAttribute("reached", project.steps().stream().filter(Step::done).count());
        model.addAttribute("borne", handover.standing().size());
        model.addAttribute("changes", rows.changesOf(id));
        model.addAttribute("today", filters.today());
        model.addAttribute("edits", edits(actor, project));
        model.addAttribute("nexts", nexts(handover));
        model.addAttribute("backs", backs(handover));
        model.addAttribute("exempts", components(handover, true));
        model.addAttribute("obliges", components(handover, false));
        model.addAttribute("movables", movables(handover));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
        return "renewal/estate";
    }

    void matrix(Handover handover, Model model) {
        model.addAttribute("estateHandover", handover);
        model.addAttribute("estateDeeds", List.of(Deed.values()));
        model.addAttribute("estateWords", words);
    }

    static boolean edits(Actor actor, Project project) {
        return actor.scope(Right.EDIT_PROJECTS).covers(project.place(), project.responsible());
    }

    /** The step that is next for each component, by {@code WATER:MOVED}. */
    private Map<String, String> nexts(Handover handover) {
        var choices = new LinkedHashMap<String, String>();
        for (var strand : handover.strands()) {
            var next = handover.next(strand.component());
            if (next != null) {
                choices.put(strand.component() + ":" + next, said(handover, strand.component(), next));
            }
        }
        return choices;
    }

    private Map<String, String> backs(Handover handover) {
        var choices = new LinkedHashMap<String, String>();
        for (var strand : handover.strands()) {
            strand.legalOrder().deeds().reversed().stream().filter(handover.deeds(strand.component())::containsKey)
                    .forEach(deed -> choices.put(strand.component() + ":" + deed, said(handover, strand.component(), deed)));
        }
        return choices;
    }

    private String said(Handover handover, cn.chenghua.governance.renewal.estate.Component component, Deed deed) {
        return words.component(component, handover.owner().third()) + " · " + words.deed(deed);
    }

    private Map<String, String> components(Handover handover, boolean applicable) {
        var choices = new LinkedHashMap<String, String>();
        handover.strands().stream().filter(strand -> strand.applicable() == applicable)
                .filter(strand -> handover.deeds(strand.component()).isEmpty())
                .forEach(strand -> choices.put(strand.component().name(), words.component(strand.component(),
                        handover.owner().third())));
        return choices;
    }

    /** The components whose legal order can still be chosen. */
    private Map<String, String> movables(Handover handover) {
        var choices = new LinkedHashMap<String, String>();
        handover.strands().stream()
                .filter(strand -> strand.applicable() && !handover.deeds(strand.component()).containsKey(Deed.REPAIRED)
                        && !handover.deeds(strand.component()).containsKey(Deed.MOVED))
                .forEach(strand -> choices.put(strand.component().name(),
                        words.component(strand.component(), handover.owner().third()) + " · " + words.order(
                                Objects.requireNonNull(strand.legalOrder()))));
        return choices;
    }
}
