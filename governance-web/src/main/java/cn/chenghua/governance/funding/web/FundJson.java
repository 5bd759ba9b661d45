package cn.chenghua.governance.funding.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.funding.Contract;
import cn.chenghua.governance.funding.Entry;
import cn.chenghua.governance.funding.FundKind;
import cn.chenghua.governance.funding.PostEntry;
import cn.chenghua.governance.funding.ProjectFunds;
import cn.chenghua.governance.funding.Source;
import cn.chenghua.governance.funding.Transfer;
import cn.chenghua.governance.funding.report.FundReports;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Money as REST clients see it; amounts are decimal strings in yuan. */
final class FundJson {

    private FundJson() {
    }

    private static String plain(BigDecimal amount) {
        return amount.toPlainString();
    }

    /** The five kinds side by side with the balance they leave. */
    @Schema(name = "FundSums")
    record Sums(String budget, String transferred, String planned, String output, String paid, String balance) {
        static Sums of(FundReports.Sums sums, FundKind uses) {
            return new Sums(plain(sums.budget()), plain(sums.moved()), plain(sums.planned()), plain(sums.output()),
                    plain(sums.paid()), plain(sums.balance(uses)));
        }

        static Map<String, Sums> of(Map<String, FundReports.Sums> cut, FundKind uses) {
            var all = new LinkedHashMap<String, Sums>();
            cut.forEach((key, sums) -> all.put(key, of(sums, uses)));
            return all;
        }
    }

    /** The whole and its cuts. */
    @Schema(name = "FundSummary")
    record Summary(LocalDate asOf, String unit, FundKind uses, Map<String, String> filtersApplied, Sums total,
            Map<String, Sums> years, Map<String, Sums> months, Map<String, Sums> sources, Map<String, Sums> units,
            Portfolio portfolio, String evidence) {
    }

    /** All balances together. */
    @Schema(name = "FundPortfolio")
    record Portfolio(long projects, long withSurplus, long withGap, String surplus, String gap, String balance) {
        static Portfolio of(FundReports.Portfolio all) {
            return new Portfolio(all.projects(), all.withSurplus(), all.withGap(), plain(all.surplus()), plain(all.gap()),
                    plain(all.balance()));
        }
    }

    /** A source of money. */
    @Schema(name = "FundSource")
    record SourceJson(String code, String name, String nameEn) {
        static SourceJson of(Source source) {
            return new SourceJson(source.code(), source.name(), source.nameEn());
        }
    }

    /** A posting. */
    @Schema(name = "FundEntry")
    record EntryJson(UUID id, UUID project, FundKind kind, String month, LocalDate day, String amount, String source,
            @Nullable UUID contract, String unit, UUID evidence, String reason, boolean aboveContract, @Nullable UUID reverses,
            @Nullable UUID transfer, String recordedBy, Instant recordedAt) {
        static EntryJson of(Entry entry) {
            return new EntryJson(entry.id(), entry.project(), entry.kind(), entry.month().toString(), entry.day(),
                    plain(entry.amount()), entry.source(), entry.contract(), entry.place().value(), entry.evidence(),
                    entry.reason(), entry.above(), entry.reverses(), entry.transfer(), entry.recordedBy(), entry.recordedAt());
        }
    }

    /** A page of postings with the sums of all pages. */
    @Schema(name = "FundEntryPage")
    record EntryPage(LocalDate asOf, long count, Sums total, Map<String, String> filtersApplied, List<EntryJson> entries,
            @Nullable String next) {
    }

    /** What a correction added. */
    @Schema(name = "FundCorrection")
    record Corrected(List<EntryJson> entries) {
    }

    /** A posting to be made; a budget is posted for the January of its year. */
    @Schema(name = "NewFundEntry")
    record NewEntry(@Nullable UUID id, @Nullable FundKind kind, @Nullable String month, @Nullable BigDecimal amount,
            @Nullable String source, @Nullable String contract, @Nullable String reason, @Nullable String evidence) {
        PostEntry wish() {
            return new PostEntry(id, kind == null ? FundKind.TRANSFER : kind, FundFilters.month(text(month)),
                    amount == null ? BigDecimal.ZERO : amount, text(source), text(contract), text(reason));
        }
    }

    /** A posting to be taken back and, with an amount, posted anew. */
    @Schema(name = "NewFundCorrection")
    record NewCorrection(@Nullable BigDecimal amount, @Nullable String reason, @Nullable String evidence) {
    }

    /** A contract with what was paid under it. */
    @Schema(name = "FundContract")
    record ContractJson(UUID id, String number, String party, String amount, LocalDate day, Contract.Kind kind, String paid) {
        static ContractJson of(Contract contract) {
            return new ContractJson(contract.id(), contract.number(), contract.party(), plain(contract.amount()), contract.day(),
                    contract.kind(), plain(contract.paid()));
        }
    }

    /** A contract to be made or changed. */
    @Schema(name = "NewFundContract")
    record NewContract(@Nullable String number, @Nullable String party, @Nullable BigDecimal amount, @Nullable LocalDate day,
            Contract.@Nullable Kind kind, @Nullable String evidence) {
        Contract.Terms terms(LocalDate today) {
            return new Contract.Terms(text(number), text(party), amount == null ? BigDecimal.ZERO : amount,
                    day == null ? today : day, kind == null ? Contract.Kind.OTHER : kind);
        }
    }

    /** The money of one project. */
    @Schema(name = "ProjectFunds")
    record ProjectJson(UUID project, long version, Sums sums, String contracted, List<ContractJson> contracts) {
        static ProjectJson of(ProjectFunds funds, FundKind uses) {
            var sums = new FundReports.Sums(funds.sum(FundKind.BUDGET), funds.sum(FundKind.TRANSFER), funds.sum(FundKind.PLANNED),
                    funds.sum(FundKind.OUTPUT), funds.sum(FundKind.PAID));
            return new ProjectJson(funds.project(), funds.version(), Sums.of(sums, uses), plain(funds.contracted()),
                    funds.contracts().stream().map(ContractJson::of).toList());
        }
    }

    /** A project in the list of balances. */
    @Schema(name = "FundBalance")
    record BalanceJson(UUID project, String number, String name, String unit, FundReports.Standing standing, Sums sums,
            String contracted) {
        static BalanceJson of(FundReports.Balance balance, FundKind uses) {
            return new BalanceJson(balance.project(), balance.number(), balance.name(), balance.unit(), balance.standing(uses),
                    Sums.of(balance.sums(), uses), plain(balance.contracted()));
        }
    }

    /** A page of balances. */
    @Schema(name = "FundBalancePage")
    record BalancePage(LocalDate asOf, FundKind uses, Map<String, String> filtersApplied, Portfolio portfolio,
            List<BalanceJson> balances, @Nullable String next) {
    }

    /** A transfer; an end outside the caller's scope is null. */
    @Schema(name = "FundTransfer")
    record TransferJson(UUID id, @Nullable UUID from, @Nullable UUID to, String amount, LocalDate day, String reason,
            String recordedBy, Instant recordedAt) {
        static TransferJson of(Transfer transfer) {
            return new TransferJson(transfer.id(), transfer.from(), transfer.to(), plain(transfer.amount()), transfer.day(),
                    transfer.reason(), transfer.recordedBy(), transfer.recordedAt());
        }

        static TransferJson of(FundReports.Moved moved) {
            var from = moved.from();
            var to = moved.to();
            return new TransferJson(moved.id(), from == null ? null : from.project(), to == null ? null : to.project(),
                    plain(moved.amount()), moved.day(), moved.reason(), moved.by(), moved.at());
        }
    }

    /** The latest transfers. */
    @Schema(name = "FundTransfers")
    record Transfers(List<TransferJson> transfers) {
    }

    /** The sources there are. */
    @Schema(name = "FundSources")
    record SourceList(List<SourceJson> sources) {
    }

    /** A transfer to be made. */
    @Schema(name = "NewFundTransfer")
    record NewTransfer(@Nullable UUID id, @Nullable UUID from, @Nullable UUID to, @Nullable BigDecimal amount,
            @Nullable LocalDate day, @Nullable String reason, @Nullable String evidence) {
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
