package cn.chenghua.governance.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/**
 * The money of one project: its contracts and the sums of its postings, all in yuan. It guards what may be posted; the
 * postings themselves are {@link Entry entries}, and each sum opens to them.
 */
@Entity
public class ProjectFunds {

    @Id
    @Column(name = "project_id")
    private UUID project;
    @Version
    private @Nullable Long version;
    private BigDecimal budget = BigDecimal.ZERO;
    private BigDecimal moved = BigDecimal.ZERO;
    private BigDecimal planned = BigDecimal.ZERO;
    private BigDecimal output = BigDecimal.ZERO;
    private BigDecimal paid = BigDecimal.ZERO;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "fund_contract", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "position")
    private List<Contract> contracts = new ArrayList<>();

    protected ProjectFunds() {
    }

    /** A project of which nothing was posted yet. */
    public static ProjectFunds none(UUID project) {
        var funds = new ProjectFunds();
        funds.project = project;
        return funds;
    }

    /** A copy to try postings on; it is never saved. */
    public ProjectFunds trial() {
        var copy = none(project);
        copy.budget = budget;
        copy.moved = moved;
        copy.planned = planned;
        copy.output = output;
        copy.paid = paid;
        copy.contracts.addAll(contracts);
        return copy;
    }

    /** Adds a contract; its number must be new within the project. */
    Contract agree(UUID id, Contract.Terms terms) {
        free(terms.number(), null);
        var contract = Contract.agreed(id, terms);
        contracts.add(contract);
        return contract;
    }

    /** Changes what is agreed; not below what was paid already. */
    Contract amend(UUID id, Contract.Terms terms) {
        var at = contracts.stream().map(Contract::id).toList().indexOf(id);
        if (at < 0) {
            throw FundingRefused.unknownContract(id.toString());
        }
        free(terms.number(), id);
        var contract = contracts.get(at);
        if (terms.amount().compareTo(contract.paid()) < 0) {
            throw FundingRefused.contractBelowPaid(terms.amount().toPlainString(), contract.paid().toPlainString());
        }
        contracts.set(at, contract.amended(terms));
        return contracts.get(at);
    }

    private void free(String number, @Nullable UUID own) {
        contracts.stream().filter(other -> other.number().equals(number) && !other.id().equals(own)).findFirst()
                .ifPresent(_ -> {
                    throw FundingRefused.contractTaken(number);
                });
    }

    /**
     * Adds a posting to the sums.
     *
     * @return whether it takes the sum paid above what is agreed, which is refused without a reason
     */
    boolean post(FundKind kind, BigDecimal amount, @Nullable UUID contract, String reason) {
        var above = kind == FundKind.PAID && above(amount, contract);
        if (above && reason.isBlank()) {
            var limit = limit(contract);
            throw FundingRefused.aboveContract(amount.toPlainString(), limit.agreed.toPlainString(), limit.paid.toPlainString());
        }
        add(kind, amount, contract);
        return above;
    }

    private boolean above(BigDecimal amount, @Nullable UUID contract) {
        var limit = limit(contract);
        return limit.agreed.signum() > 0 && limit.paid.add(amount).compareTo(limit.agreed) > 0;
    }

    /** What a payment is held against: its contract, or all contracts and payments together where it names none. */
    private Limit limit(@Nullable UUID contract) {
        if (contract != null) {
            var named = contract(contract);
            return new Limit(named.amount(), named.paid());
        }
        return new Limit(contracted(), paid);
    }

    private record Limit(BigDecimal agreed, BigDecimal paid) {
    }

    /** Takes a posting out of the sums by adding its opposite. */
    void takeBack(Entry entry) {
        add(entry.kind(), entry.amount().negate(), entry.contract());
    }

    /** Gives money to another project; refused above the surplus. */
    void give(BigDecimal amount, FundKind uses) {
        var surplus = balance(uses);
        if (amount.compareTo(surplus) > 0) {
            throw FundingRefused.noSurplus(amount.toPlainString(), surplus.max(BigDecimal.ZERO).toPlainString());
        }
        add(FundKind.TRANSFER, amount.negate(), null);
    }

    void receive(BigDecimal amount) {
        add(FundKind.TRANSFER, amount, null);
    }

    private void add(FundKind kind, BigDecimal amount, @Nullable UUID contract) {
        switch (kind) {
            case BUDGET -> budget = budget.add(amount);
            case TRANSFER -> moved = moved.add(amount);
            case PLANNED -> planned = planned.add(amount);
            case OUTPUT -> output = output.add(amount);
            case PAID -> paid = paid.add(amount);
        }
        if (contract != null && kind == FundKind.PAID) {
            contracts.replaceAll(each -> each.id().equals(contract) ? each.paid(amount) : each);
        }
    }

    /** What its sources and transfers leave after its uses: a surplus above zero, a gap below. */
    public BigDecimal balance(FundKind uses) {
        return budget.add(moved).subtract(sum(uses));
    }

    public BigDecimal sum(FundKind kind) {
        return switch (kind) {
            case BUDGET -> budget;
            case TRANSFER -> moved;
            case PLANNED -> planned;
            case OUTPUT -> output;
            case PAID -> paid;
        };
    }

    /** What all contracts are worth. */
    public BigDecimal contracted() {
        return contracts.stream().map(Contract::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Contract contract(UUID id) {
        return contracts.stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> FundingRefused.unknownContract(id.toString()));
    }

    /** The contract of that number; empty for an empty number, the refusal {@code funding.contract} for an unknown one. */
    public Optional<Contract> contract(String number) {
        if (number.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(contracts.stream().filter(each -> each.number().equals(number)).findFirst()
                .orElseThrow(() -> FundingRefused.unknownContract(number)));
    }

    public List<Contract> contracts() {
        return Collections.unmodifiableList(contracts);
    }

    public UUID project() {
        return project;
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
