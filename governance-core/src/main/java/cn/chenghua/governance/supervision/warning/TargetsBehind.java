package cn.chenghua.governance.supervision.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.plan.Progress;
import cn.chenghua.governance.plan.ProgressReport;
import cn.chenghua.governance.plan.ProgressReport.Question;
import cn.chenghua.governance.plan.Status;
import cn.chenghua.governance.plan.View;
import cn.chenghua.governance.supervision.SupervisedCase.Origin;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The targets that are behind their plan today: the very ones the overview counts as behind. */
@Component
class TargetsBehind implements Warnings {

    private static final String KEY = "target:";
    private final ProgressReport report;
    private final Hierarchies hierarchies;

    TargetsBehind(ProgressReport report, Hierarchies hierarchies) {
        this.report = report;
        this.hierarchies = hierarchies;
    }

    @Override
    public String name() {
        return "targets";
    }

    @Override
    public int position() {
        return 10;
    }

    @Override
    public String path() {
        return "/targets?status=" + Status.BEHIND.name();
    }

    @Override
    public Found find(Actor actor, LocalDate today, @Nullable String after, int limit) {
        var behind = behind(actor, today);
        return new Found(behind, behind.size(), null);
    }

    @Override
    public Optional<Warning> one(Actor actor, LocalDate today, String key) {
        return key.startsWith(KEY)
                ? behind(actor, today).stream().filter(warning -> warning.key().equals(key)).findFirst()
                : Optional.empty();
    }

    private List<Warning> behind(Actor actor, LocalDate today) {
        return report.all(new Question(today, today, View.NOW, actor.reads(), null)).stream()
                .filter(progress -> progress.status() == Status.BEHIND).map(this::warning).toList();
    }

    private Warning warning(Progress progress) {
        var target = progress.target();
        var district = hierarchies.current().district().code();
        var due = progress.due();
        return new Warning(KEY + target.code(), Origin.TARGET, target.code() + " " + target.name(),
                target.code() + " " + target.nameEn(), null, target.code(), district, district,
                progress.definition().terms().lead(), due != null && due.isBefore(progress.asOf()) ? due : null, "target",
                List.of(progress.actual(), Objects.requireNonNull(progress.planned(), "behind what is planned"),
                        progress.scale()),
                "/targets/" + target.code());
    }
}
