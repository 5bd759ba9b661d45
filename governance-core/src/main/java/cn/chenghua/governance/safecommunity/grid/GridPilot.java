package cn.chenghua.governance.safecommunity.grid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** What is known of a pilot of purchased grid service beside its project: its contracts and how they were carried out. */
@Entity
public class GridPilot {

    /** The kind of projects that are pilots. */
    public static final String KIND = "grid_pilot";
    /** The stage that wants a contract in force. */
    public static final String CONTRACTED = "contracted";
    static final String TENDERED = "tendered";

    @Id
    private UUID projectId;
    @Version
    private @Nullable Long version;
    private int changes;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "grid_contract", joinColumns = @JoinColumn(name = "pilot_id"))
    @OrderColumn(name = "position")
    private List<ServiceContract> contracts = new ArrayList<>();
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "grid_performance", joinColumns = @JoinColumn(name = "pilot_id"))
    @OrderColumn(name = "position")
    private List<Performance> performances = new ArrayList<>();

    protected GridPilot() {
    }

    /** A pilot without a contract. */
    public GridPilot(UUID projectId) {
        this.projectId = projectId;
    }

    void sign(ServiceContract contract) {
        if (contracts.stream().anyMatch(one -> one.number().equals(contract.number()))) {
            throw GridRefused.contractTwice(contract.number());
        }
        changes++;
        contracts.add(contract);
    }

    /** Ends the contract that is in force on a day, which is its last. */
    void end(LocalDate day) {
        var now = inForce(day).orElseThrow(() -> GridRefused.noContract(day));
        changes++;
        contracts.set(contracts.indexOf(now), now.until(day));
    }

    void perform(Performance performance) {
        if (inForce(performance.begins()).isEmpty() || inForce(performance.ends()).isEmpty()) {
            throw GridRefused.noContract(performance.begins());
        }
        changes++;
        performances.add(performance);
    }

    /** The contract in force on a day. */
    public Optional<ServiceContract> inForce(LocalDate day) {
        return contracts.stream().filter(one -> one.on(day)).findFirst();
    }

    /** The first day after the last contract, once no contract holds any more. */
    Optional<LocalDate> ranOut(LocalDate today) {
        return inForce(today).isPresent()
                ? Optional.empty()
                : contracts.stream().map(ServiceContract::ends).filter(end -> end.isBefore(today))
                        .max(Comparator.naturalOrder()).map(end -> end.plusDays(1));
    }

    public UUID projectId() {
        return projectId;
    }

    /** How often it was changed. */
    public long version() {
        return changes;
    }

    public List<ServiceContract> contracts() {
        return Collections.unmodifiableList(contracts);
    }

    public List<Performance> performances() {
        return Collections.unmodifiableList(performances);
    }
}
