package cn.chenghua.governance.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.FutureDay;
import cn.chenghua.governance.evidence.Evidence;

/** The steps a record has taken, the first first; they are only added. An aggregate embeds one and keeps its state beside it. */
@Embeddable
public class Steps {

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "workflow_step", joinColumns = @JoinColumn(name = "record_id"))
    @OrderColumn(name = "position")
    private List<StepTaken> taken = new ArrayList<>();

    /**
     * Takes a step and gives the state it leads to; refused where the flow has no such move, on a day before the last step, and on a
     * day to come.
     */
    public <S extends Enum<S>, V extends Enum<V>> S take(Flow<S, V> flow, S from, V verb, LocalDate day, Evidence rests) {
        var to = flow.after(from, verb).orElseThrow(() -> StepRefused.order(verb, from));
        var today = rests.recordedAt().atZone(Days.ZONE).toLocalDate();
        if (Days.within("day", day).isAfter(today)) {
            throw new FutureDay(day, today);
        }
        if (!taken.isEmpty() && day.isBefore(taken.getLast().day())) {
            throw StepRefused.day(day, taken.getLast().day());
        }
        taken.add(new StepTaken(verb.name(), to.name(), day, rests.id(), rests.text(), rests.recordedBy(), rests.recordedAt()));
        return to;
    }

    public List<StepTaken> all() {
        return Collections.unmodifiableList(taken);
    }

    /** The last step by that verb; empty where there is none. */
    public Optional<StepTaken> last(Enum<?> verb) {
        return taken.reversed().stream().filter(step -> step.verb().equals(verb.name())).findFirst();
    }
}
