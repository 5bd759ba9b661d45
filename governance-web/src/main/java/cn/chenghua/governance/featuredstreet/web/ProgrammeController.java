package cn.chenghua.governance.featuredstreet.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.featuredstreet.programme.Programme;
import cn.chenghua.governance.featuredstreet.programme.Programmes;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.group.Memberships;
import cn.chenghua.governance.project.group.ProjectGroup;
import cn.chenghua.governance.project.group.ProjectGroups;
import cn.chenghua.governance.project.web.ProjectWords;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Areas and programmes without a quantity with their projects, money and stages; and the opening that counts only as a whole. */
@Controller("featuredProgrammeController")
class ProgrammeController {

    private static final int MOST = 200;

    private final Programmes programmes;
    private final ProjectGroups groups;
    private final Memberships memberships;
    private final ProjectLines lines;
    private final ProjectWords words;
    private final UnitNames units;

    ProgrammeController(Programmes programmes, ProjectGroups groups, Memberships memberships, ProjectLines lines,
            ProjectWords words, UnitNames units) {
        this.programmes = programmes;
        this.groups = groups;
        this.memberships = memberships;
        this.lines = lines;
        this.words = words;
        this.units = units;
    }

    @GetMapping("/featured/programmes")
    String programmes(Actor actor, Model model) {
        var sums = memberships.all(actor.reads()).stream().collect(Collectors.toMap(Memberships.Sum::name, sum -> sum));
        var rows = new ArrayList<Row>();
        for (var programme : programmes.all()) {
            var group = groups.findByName(programme.group()).map(ProjectGroup::id).orElse(null);
            rows.add(new Row(programme, group, sums.get(programme.group()), group == null
                    ? List.of()
                    : lines.list(new ProjectLines.Filter(actor.reads(), "", List.of(), List.of(), List.of(), null, null, group),
                            "",
                            MOST)));
        }
        model.addAttribute("rows", rows);
        model.addAttribute("projectWords", words);
        model.addAttribute("place", units.asOfNow());
        return "featured/programmes";
    }

    @GetMapping("/featured/opening")
    String opening(Actor actor, Model model) {
        model.addAttribute("lines", lines.list(
                new ProjectLines.Filter(actor.reads(), "", List.of("opening"), List.of(), List.of(), null, null, null), "",
                MOST));
        model.addAttribute("projectWords", words);
        model.addAttribute("place", units.asOfNow());
        return "featured/opening";
    }

    /** A programme with its group, where that is open, and what sits in it. */
    record Row(Programme programme, @Nullable UUID group, Memberships.@Nullable Sum sum, List<ProjectLines.Line> lines) {
    }
}
