package cn.chenghua.governance.milestone;

import java.time.LocalDate;
import java.util.List;

import cn.chenghua.governance.plan.Attributes;
import cn.chenghua.governance.plan.Targets;
import cn.chenghua.governance.project.Project;

import org.springframework.stereotype.Component;

/** From which stage a project counts for which target, by the targets' headline rules; nobody types it. */
@Component
public class CountingStages {

    private final Targets targets;

    CountingStages(Targets targets) {
        this.targets = targets;
    }

    /** The targets whose rule of that day admits a project with these attributes. */
    public List<Touched> of(Attributes attributes, LocalDate day) {
        return targets.all().stream().flatMap(target -> {
            var rule = target.on(day).terms().headline().rule();
            return rule.recordKind().equals(Project.RECORD_KIND) && rule.filter().admits(attributes)
                    ? java.util.stream.Stream.of(new Touched(target.code(), target.name(), target.nameEn(), rule.stage()))
                    : java.util.stream.Stream.<Touched>of();
        }).toList();
    }
}
