package cn.chenghua.governance.safecommunity.volunteer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import cn.chenghua.governance.safecommunity.person.Said;
import cn.chenghua.governance.safecommunity.person.SaidRefused;

import org.jspecify.annotations.Nullable;

/**
 * A party member paired with a community for a time, beside the project that counts. Hours count once the member has entered
 * and the community confirmed them.
 */
@Entity
public class Pairing {

    /** The kind of projects that are pairings. */
    public static final String KIND = "volunteering";
    /** The stage that wants confirmed hours. */
    public static final String SERVED = "served";

    @Id
    private UUID projectId;
    @Version
    private @Nullable Long version;
    private String member;
    private String name;
    private String branch;
    private LocalDate begins;
    private @Nullable LocalDate ends;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "service_entry", joinColumns = @JoinColumn(name = "pairing_id"))
    @OrderColumn(name = "position")
    private List<ServiceEntry> entries = new ArrayList<>();

    protected Pairing() {
    }

    public Pairing(UUID projectId, Pair pair) {
        this.projectId = projectId;
        describe(pair);
    }

    final void describe(Pair pair) {
        this.member = pair.member();
        this.name = pair.name();
        this.branch = pair.branch();
        this.begins = pair.begins();
        this.ends = pair.ends();
    }

    /** Writes down time; refused in the future, outside the pairing and upon other time of the member. */
    void enter(ServiceEntry entry, List<ServiceEntry> elsewhere, LocalDate today) {
        Said.past(entry.day(), today);
        if (!Said.on(begins, ends, entry.day())) {
            throw ServiceRefused.outside(entry.day());
        }
        Stream.concat(entries.stream(), elsewhere.stream()).filter(entry::overlaps).findFirst().ifPresent(other -> {
            throw ServiceRefused.overlap(other.day(), Served.shown(other.begins()), Served.shown(other.ends()));
        });
        entries.add(entry);
    }

    /** Confirms or refuses time; never by the member, nor by whoever entered it, nor what a third side entered. */
    void decide(UUID entry, ServiceEntry.State to, String by, String why) {
        var there = entry(entry);
        if (by.equals(member) || by.equals(there.enteredBy())) {
            throw ServiceRefused.self(by);
        }
        if (to == ServiceEntry.State.CONFIRMED && there.third()) {
            throw ServiceRefused.third();
        }
        if (there.state() != ServiceEntry.State.ENTERED) {
            throw ServiceRefused.decided(there.state());
        }
        entries.set(entries.indexOf(there), there.decided(to, by, why));
    }

    public ServiceEntry entry(UUID wanted) {
        return find(wanted).orElseThrow(() -> SaidRefused.unknown(wanted));
    }

    Optional<ServiceEntry> find(UUID wanted) {
        return entries.stream().filter(one -> one.id().equals(wanted)).findFirst();
    }

    /** Confirmed hours of all years. */
    public BigDecimal confirmed() {
        return hours(_ -> true);
    }

    /** Confirmed hours of a year. */
    public BigDecimal confirmed(int year) {
        return hours(one -> one.day().getYear() == year);
    }

    private BigDecimal hours(Predicate<ServiceEntry> among) {
        var minutes = entries.stream().filter(one -> one.state() == ServiceEntry.State.CONFIRMED).filter(among)
                .mapToInt(ServiceEntry::minutes).sum();
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** Whether it holds on any day of a year. */
    public boolean in(int year) {
        return begins.getYear() <= year && (ends == null || ends.getYear() >= year);
    }

    public UUID projectId() {
        return projectId;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public String member() {
        return member;
    }

    public String name() {
        return name;
    }

    public String branch() {
        return branch;
    }

    public LocalDate begins() {
        return begins;
    }

    public @Nullable LocalDate ends() {
        return ends;
    }

    public List<ServiceEntry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /** What waits for the community. */
    public List<ServiceEntry> waiting() {
        return entries.stream().filter(one -> one.state() == ServiceEntry.State.ENTERED && !one.third()).toList();
    }
}
