package cn.chenghua.governance.milestone.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.milestone.MilestoneDesk;
import cn.chenghua.governance.milestone.MilestoneRows;
import cn.chenghua.governance.milestone.lamp.Lamps;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectDesk;
import cn.chenghua.governance.project.web.ProjectFilters;
import cn.chenghua.governance.project.web.ProjectWords;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts what the page of one milestone, or the form for a new one, shows into its model. */
@Component
class MilestonePage {

    private final ProjectDesk projects;
    private final MilestoneDesk desk;
    private final MilestoneRows rows;
    private final EvidenceRepository evidence;
    private final Lamps lamps;
    private final ProjectFilters filters;
    private final ProjectWords projectWords;
    private final MilestoneWords words;

    MilestonePage(ProjectDesk projects, MilestoneDesk desk, MilestoneRows rows, EvidenceRepository evidence, Lamps lamps,
            ProjectFilters filters, ProjectWords projectWords, MilestoneWords words) {
        this.projects = projects;
        this.desk = desk;
        this.rows = rows;
        this.evidence = evidence;
        this.lamps = lamps;
        this.filters = filters;
        this.projectWords = projectWords;
        this.words = words;
    }

    String add(Actor actor, UUID id, Model model) {
        var project = projects.read(actor, id);
        actor.check(Right.EDIT_PROJECTS, project.place(), project.responsible());
        fill(actor, project, null, model);
        return "milestone/new";
    }

    String show(Actor actor, UUID id, UUID milestone, Model model) {
        var project = projects.read(actor, id);
        var kept = desk.read(actor, id);
        var rests = kept.get(milestone).evidence();
        var seen = kept.seen(project.steps()).stream().filter(one -> one.id().equals(milestone)).findFirst().orElseThrow();
        var lit = Objects.requireNonNull(lamps.of(List.of(id), filters.today()).get(id));
        model.addAttribute("milestone", seen);
        model.addAttribute("lit", lit);
        model.addAttribute("lamp", lit.lamp().of(milestone));
        model.addAttribute("due", lit.pathway().due(seen));
        model.addAttribute("expected", lit.pathway().expected(seen));
        model.addAttribute("late", lit.pathway().late(seen));
        model.addAttribute("changes",
                rows.changesOf(id).stream().filter(change -> change.milestone().equals(milestone)).toList());
        model.addAttribute("rests", rests == null ? null : evidence.find(rests, actor.reads()).orElse(null));
        model.addAttribute("file", rests == null ? null : evidence.file(rests, actor.reads()).orElse(null));
        fill(actor, project, milestone, model);
        return "milestone/milestone";
    }

    private void fill(Actor actor, Project project, @Nullable UUID but, Model model) {
        var kept = desk.read(actor, project.id());
        var before = new LinkedHashMap<String, String>();
        kept.all().stream().filter(one -> !one.id().equals(but)).forEach(one -> before.put(one.id().toString(), one.name()));
        model.addAttribute("project", project);
        model.addAttribute("version", kept.version());
        model.addAttribute("before", before);
        model.addAttribute("needs", words.kinds());
        model.addAttribute("today", filters.today());
        model.addAttribute("words", words);
        model.addAttribute("projectWords", projectWords);
        model.addAttribute("edits", actor.scope(Right.EDIT_PROJECTS).covers(project.place(), project.responsible()));
        if (!model.containsAttribute("typed")) {
            model.addAttribute("typed", Map.of());
        }
    }
}
