package cn.chenghua.governance.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.FutureDay;

import org.jspecify.annotations.Nullable;

/** The way of one project through the stages of its kind; it keeps their order and the order of days. */
@Embeddable
class Course {

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "project_stage", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    private List<Step> steps = new ArrayList<>();
    private @Nullable String stage;
    private @Nullable LocalDate dueOn;
    private @Nullable LocalDate movedOn;
    private @Nullable LocalDate wentBackOn;

    protected Course() {
    }

    Course(ProjectKind kind) {
        kind.stages().forEach(term -> steps.add(Step.ahead(term.code())));
    }

    boolean plan(String wanted, @Nullable LocalDate day) {
        var at = position(wanted);
        if (Objects.equals(steps.get(at).planned(), day)) {
            return false;
        }
        steps.set(at, steps.get(at).planned(day == null ? null : Days.within("planned:" + wanted, day)));
        settle();
        return true;
    }

    /** The stages reached by reaching {@code wanted}, in order. */
    List<String> reach(String wanted, LocalDate day, LocalDate today) {
        var at = position(wanted);
        if (steps.get(at).done()) {
            throw ProjectRefused.reached(wanted, steps.get(at).actual());
        }
        notFuture(day, today);
        notBefore(day, wentBackOn);
        var from = reached();
        notBefore(day, from == 0 ? null : steps.get(from - 1).actual());
        for (int i = from; i <= at; i++) {
            steps.set(i, steps.get(i).reached(day));
        }
        movedOn = movedOn == null || movedOn.isBefore(day) ? day : movedOn;
        settle();
        return steps.subList(from, at + 1).stream().map(Step::stage).toList();
    }

    /** The stages left by going back to {@code kept}, the latest first. */
    List<String> goBack(@Nullable String kept, LocalDate day, LocalDate today) {
        var from = kept == null ? 0 : position(kept) + 1;
        if (kept != null && !steps.get(from - 1).done()) {
            throw ProjectRefused.notReached(kept);
        }
        var to = reached();
        if (from >= to) {
            throw ProjectRefused.nothingToLeave(stage == null ? "—" : stage);
        }
        move(day, today);
        wentBackOn = day;
        var left = steps.subList(from, to).stream().map(Step::stage).toList().reversed();
        for (int i = from; i < to; i++) {
            steps.set(i, steps.get(i).reached(null));
        }
        settle();
        return left;
    }

    /** Passes when something can be restated on {@code day}, and remembers the day. */
    void move(LocalDate day, LocalDate today) {
        notFuture(day, today);
        notBefore(day, movedOn);
        movedOn = day;
    }

    /** The stages reached, in order. */
    List<String> stagesReached() {
        return steps.stream().filter(Step::done).map(Step::stage).toList();
    }

    List<Step> steps() {
        return Collections.unmodifiableList(steps);
    }

    @Nullable
    String stage() {
        return stage;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable
    LocalDate movedOn() {
        return movedOn;
    }

    @Nullable
    LocalDate wentBackOn() {
        return wentBackOn;
    }

    private static void notFuture(LocalDate day, LocalDate today) {
        if (Days.within("day", day).isAfter(today)) {
            throw new FutureDay(day, today);
        }
    }

    private static void notBefore(LocalDate day, @Nullable LocalDate last) {
        if (last != null && day.isBefore(last)) {
            throw ProjectRefused.before(day, last);
        }
    }

    private void settle() {
        stage = reached() == 0 ? null : steps.get(reached() - 1).stage();
        dueOn = null;
        for (var step : steps) {
            var planned = step.planned();
            if (!step.done() && planned != null && (dueOn == null || planned.isBefore(dueOn))) {
                dueOn = planned;
            }
        }
    }

    private int reached() {
        return (int) steps.stream().takeWhile(Step::done).count();
    }

    private int position(String wanted) {
        return IntStream.range(0, steps.size()).filter(i -> steps.get(i).stage().equals(wanted)).findFirst()
                .orElseThrow(
                        () -> ProjectRefused.unknownStage(wanted, String.join(", ", steps.stream().map(Step::stage).toList())));
    }
}
