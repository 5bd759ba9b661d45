package cn.chenghua.governance.renewal.estate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.FutureDay;

import org.jspecify.annotations.Nullable;

/**
 * How an estate hands over its four components, such as water and power transferred, gas agreed, property not applicable: 67 %.
 * It keeps the steps of each in their legal order and says which stages of the project follow; it counts nothing itself.
 */
@Entity
public class Handover {

    /** The kind under which the audit trail knows them. */
    public static final String RECORD_KIND = "handover";

    @Id
    @Column(name = "project_id")
    private UUID project;
    @Version
    private @Nullable Long version;
    @Embedded
    private Owner owner = Owner.UNKNOWN;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "handover_component", joinColumns = @JoinColumn(name = "project_id"))
    private Set<Strand> strands = new HashSet<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "handover_deed", joinColumns = @JoinColumn(name = "project_id"))
    private Set<Done> deeds = new HashSet<>();

    protected Handover() {
    }

    /** The hand-over of an estate of which nothing is known yet: all four components are open. */
    public Handover(UUID project) {
        this.project = project;
        Stream.of(Component.values()).map(Strand::open).forEach(strands::add);
    }

    /** The same apart from what is kept, to try changes on. */
    Handover draft() {
        var draft = new Handover(project);
        draft.version = version;
        draft.become(this);
        return draft;
    }

    /** Takes over what was tried on a draft. */
    void become(Handover other) {
        owner = other.owner;
        strands.clear();
        strands.addAll(other.strands);
        deeds.clear();
        deeds.addAll(other.deeds);
    }

    void describe(Owner said) {
        owner = said;
    }

    /** Says whether a component is repaired before or after its transfer; fixed once either has happened. */
    void order(Component component, LegalOrder order) {
        var strand = strand(component);
        if (strand.legalOrder() == order) {
            return;
        }
        if (day(component, Deed.REPAIRED) != null || day(component, Deed.MOVED) != null) {
            throw HandoverRefused.orderFixed(component);
        }
        put(strand.ordered(order));
    }

    /** Takes the next step of a component. Refused are a step out of its order, a day before the step before, and a day to come. */
    void take(Component component, Deed deed, LocalDate day, UUID evidence, LocalDate today) {
        var strand = applicable(component);
        if (day(component, deed) != null) {
            throw HandoverRefused.taken(component, deed, day(component, deed));
        }
        notFuture(day, today);
        var order = strand.legalOrder().deeds();
        var at = order.indexOf(deed);
        if (at > 0) {
            var before = day(component, order.get(at - 1));
            if (before == null) {
                throw HandoverRefused.missing(component, deed, day, order.get(at - 1));
            }
            notBefore(component, deed, day, before);
        }
        notBefore(component, deed, day, strand.backOn());
        deeds.add(new Done(component, deed, day, evidence));
        settle(strand);
    }

    /** Takes a step back, and with it those that cannot stand without it. */
    void takeBack(Component component, Deed deed, LocalDate day, LocalDate today) {
        var strand = applicable(component);
        if (day(component, deed) == null) {
            throw HandoverRefused.open(component, deed);
        }
        notFuture(day, today);
        notBefore(component, deed, day, latest(component));
        var gone = strand.legalOrder().from(deed);
        deeds.removeIf(done -> done.component() == component && gone.contains(done.deed()));
        settle(strand.back(day));
    }

    /** Puts a component down as not applicable for a reason; refused once a step of it is taken, and for the last applicable one. */
    void exempt(Component component, LocalDate day, String reason, UUID evidence, LocalDate today) {
        var strand = applicable(component);
        if (reason.isBlank()) {
            throw HandoverRefused.reason(component);
        }
        if (latest(component) != null) {
            throw HandoverRefused.begun(component);
        }
        if (strands.stream().filter(Strand::applicable).count() == 1) {
            throw HandoverRefused.lastApplicable(component);
        }
        notFuture(day, today);
        notBefore(component, Deed.FRAMEWORK, day, strand.backOn());
        put(strand.exempt(day, reason.strip(), evidence));
    }

    /** Takes back that a component is not applicable. */
    void oblige(Component component, LocalDate day, LocalDate today) {
        var strand = strand(component);
        if (strand.applicable()) {
            throw HandoverRefused.applicable(component);
        }
        notFuture(day, today);
        notBefore(component, Deed.FRAMEWORK, day, strand.exemptOn());
        put(strand.obliged(day));
    }

    /** The stages of the project that follow from the components, in order, each with the day it was reached. */
    public List<Reached> standing() {
        var reached = new ArrayList<Reached>();
        for (var stage : Stage.values()) {
            var day = stage.day(this);
            if (day == null) {
                break;
            }
            reached.add(new Reached(stage.code(), day));
        }
        return List.copyOf(reached);
    }

    /** How much of what is applicable is handed over, in whole percent and never rounded up: 3 of 4 is 75. */
    public int percent() {
        return 100 * handedOver() / applicable();
    }

    public int applicable() {
        return (int) strands.stream().filter(Strand::applicable).count();
    }

    public int handedOver() {
        return (int) strands.stream().filter(Strand::handedOver).count();
    }

    /** The components in their usual order. */
    public List<Strand> strands() {
        return strands.stream().sorted(Comparator.comparing(Strand::component)).toList();
    }

    public Strand strand(Component component) {
        return strands.stream().filter(strand -> strand.component() == component).findFirst().orElseThrow();
    }

    /** The steps taken for a component, with their days and evidence. */
    public Map<Deed, Done> deeds(Component component) {
        var taken = new EnumMap<Deed, Done>(Deed.class);
        deeds.stream().filter(done -> done.component() == component).forEach(done -> taken.put(done.deed(), done));
        return taken;
    }

    /** The step that is next for a component; null where none is left, or none is asked for. */
    public @Nullable Deed next(Component component) {
        var strand = strand(component);
        return strand.applicable()
                ? strand.legalOrder().deeds().stream().filter(deed -> day(component, deed) == null).findFirst().orElse(null)
                : null;
    }

    public UUID project() {
        return project;
    }

    /** 0 while nothing was kept, then from 1 on. */
    public long version() {
        return version == null ? 0 : version + 1;
    }

    public Owner owner() {
        return owner;
    }

    @Nullable
    LocalDate day(Component component, Deed deed) {
        return deeds.stream().filter(done -> done.component() == component && done.deed() == deed).map(Done::day).findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate latest(Component component) {
        return deeds.stream().filter(done -> done.component() == component).map(Done::day).max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Strand applicable(Component component) {
        var strand = strand(component);
        if (!strand.applicable()) {
            throw HandoverRefused.exempted(component);
        }
        return strand;
    }

    private void settle(Strand strand) {
        var component = strand.component();
        var state = strand.legalOrder().deeds().stream().filter(deed -> day(component, deed) != null).map(ComponentState::of)
                .reduce(ComponentState.OPEN, (_, later) -> later);
        put(strand.at(state, day(component, Deed.MOVED) != null && day(component, Deed.TRANSFERRED) != null));
    }

    private void put(Strand strand) {
        strands.removeIf(old -> old.component() == strand.component());
        strands.add(strand);
    }

    private static void notFuture(LocalDate day, LocalDate today) {
        if (Days.within("day", day).isAfter(today)) {
            throw new FutureDay(day, today);
        }
    }

    private static void notBefore(Component component, Deed deed, LocalDate day, @Nullable LocalDate last) {
        if (last != null && day.isBefore(last)) {
            throw HandoverRefused.earlier(component, deed, day, last);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Handover that && project.equals(that.project);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(project);
    }

    /** A stage of the project with the day on which the components made it true. */
    public record Reached(String stage, LocalDate day) {
    }
}
