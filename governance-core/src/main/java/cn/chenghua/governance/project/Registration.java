package cn.chenghua.governance.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.plan.Fact;

/** Makes projects out of wishes, whether one comes from a form or ten thousand from a table. */
final class Registration {

    private final ProjectKinds kinds;
    private final Instant now;

    Registration(ProjectKinds kinds, Instant now) {
        this.kinds = kinds;
        this.now = now;
    }

    /** The project without stages; {@code numbers} gives the next number of a series when the wish has none. */
    Project draft(RegisterProject wish, UnaryOperator<String> numbers) {
        var kind = kinds.get(wish.kind());
        wish.planned().keySet().forEach(kind::stage);
        wish.actual().keySet().forEach(kind::stage);
        var wishedNumber = wish.number();
        var number = wishedNumber == null || wishedNumber.isBlank() ? null : wishedNumber;
        var wishedId = wish.id();
        return new Project(wishedId == null ? Uuids.next(now) : wishedId, number == null ? numbers.apply(series(kind)) : number,
                kind, wish);
    }

    private String series(ProjectKind kind) {
        return now.atZone(Days.ZONE).getYear() + "-" + kind.letters();
    }

    static String number(String series, int place) {
        return "%s-%04d".formatted(series, place);
    }

    /** Sets the planned days and reaches the stages of the wish in the order of the kind. */
    static List<Fact.Report> begin(Project project, RegisterProject wish, UUID evidence, LocalDate today) {
        wish.planned().forEach(project::plan);
        return reach(project, wish, evidence, today);
    }

    /** Reaches the stages of the wish that the project has not reached. */
    static List<Fact.Report> reach(Project project, RegisterProject wish, UUID evidence, LocalDate today) {
        var reports = new ArrayList<Fact.Report>();
        for (var step : List.copyOf(project.steps())) {
            var day = wish.actual().get(step.stage());
            if (day != null && !step.done()) {
                var last = project.movedOn();
                if (last != null && day.isBefore(last)) {
                    throw ProjectRefused.stagesOutOfOrder(step.stage(), day, last);
                }
                reports.addAll(project.reach(step.stage(), day, evidence, today));
            }
        }
        return reports;
    }
}
