package cn.chenghua.governance.project.web;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.chenghua.governance.plan.Attributes;
import cn.chenghua.governance.plan.web.RecordPages;
import cn.chenghua.governance.project.Project;
import cn.chenghua.governance.project.ProjectKinds;

import org.springframework.stereotype.Component;

@Component
class ProjectPages implements RecordPages {

    private final ProjectKinds kinds;
    private final ProjectWords words;

    ProjectPages(ProjectKinds kinds, ProjectWords words) {
        this.kinds = kinds;
        this.words = words;
    }

    @Override
    public String kind() {
        return Project.RECORD_KIND;
    }

    @Override
    public String path(UUID record) {
        return "/projects/" + record;
    }

    @Override
    public String stage(Attributes filter, String stage) {
        var asked = filter.alternatives("kind");
        return kinds.all().stream().filter(kind -> asked.isEmpty() || asked.contains(kind.code()))
                .filter(kind -> kind.stages().stream().anyMatch(term -> term.code().equals(stage))).findFirst()
                .map(kind -> words.stage(kind.code(), stage)).orElse(stage);
    }

    @Override
    public String records(Attributes filter) {
        return filter.alternatives("kind").stream().map(kind -> {
            var details = Stream.concat(filter.alternatives("class").stream().map(code -> words.classCode(kind, code)),
                    filter.alternatives("phase").stream().map(code -> words.phase(kind, code))).collect(Collectors.joining(", "));
            return details.isEmpty() ? words.kind(kind) : words.kind(kind) + " (" + details + ")";
        }).collect(Collectors.joining(", "));
    }
}
