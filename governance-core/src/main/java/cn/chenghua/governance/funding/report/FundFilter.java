package cn.chenghua.governance.funding.report;

import java.time.YearMonth;
import java.util.Collection;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.funding.FundKind;

import org.jspecify.annotations.Nullable;

/**
 * Which postings are asked for; sums and lines come from the same predicate.
 *
 * @param scope whose projects may be seen
 * @param units only postings placed in these units; null for all
 * @param source code, or null for all
 * @param projectKind such as {@code renewal}, or null for all
 */
public record FundFilter(Scope scope, @Nullable Collection<UnitCode> units, @Nullable Integer year, @Nullable YearMonth month,
        @Nullable String source, @Nullable FundKind kind, @Nullable String projectKind, @Nullable UUID project) {

    public static FundFilter all(Scope scope) {
        return new FundFilter(scope, null, null, null, null, null, null, null);
    }
}
