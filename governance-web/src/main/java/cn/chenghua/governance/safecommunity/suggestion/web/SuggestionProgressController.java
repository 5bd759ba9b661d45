package cn.chenghua.governance.safecommunity.suggestion.web;

import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.project.UnknownProject;
import cn.chenghua.governance.safecommunity.record.ProjectsByName;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordLines;
import cn.chenghua.governance.safecommunity.record.SafetyRecords;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What became of the suggestions for a project, as everybody may know it: no contacts, no names of officials. */
@Controller
class SuggestionProgressController {

    private final ProjectsByName projects;
    private final RecordLines lines;
    private final SafetyRecords records;

    SuggestionProgressController(ProjectsByName projects, RecordLines lines, SafetyRecords records) {
        this.projects = projects;
        this.lines = lines;
        this.records = records;
    }

    @GetMapping("/safety/suggestion-progress/{id}")
    String show(Actor actor, @PathVariable UUID id, Model model) {
        var project = projects.find(actor, id.toString()).orElseThrow(() -> new UnknownProject(id));
        var filter = new RecordLines.Filter(RecordKind.SUGGESTION, actor.reads(), "", "", "", null, null, Set.of(), id);
        model.addAttribute("project", project);
        model.addAttribute("suggestions",
                lines.list(filter, null, 200).stream().map(line -> records.findById(line.id()).orElseThrow()).toList());
        return "warning/suggestion-progress";
    }
}
