package cn.chenghua.governance.responsibility.patrol.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.Grade;
import cn.chenghua.governance.responsibility.patrol.Coverage;
import cn.chenghua.governance.responsibility.patrol.Due.State;
import cn.chenghua.governance.responsibility.patrol.PatrolDesk.Patrolled;
import cn.chenghua.governance.responsibility.patrol.Rhythm;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Due looks as REST clients see them; {@code count} is how many pass, {@code units} sums up all that the filter leaves but the state. */
@Schema(name = "Patrols")
record PatrolJson(LocalDate asOf, Map<String, String> filtersApplied, int count, boolean cut, SumJson total,
        List<UnitJson> units, List<LookJson> looks, @Nullable String next) {

    static PatrolJson of(PatrolBoard.Board board, LocalDate today, Map<String, String> applied, @Nullable String next) {
        return new PatrolJson(today, applied, board.count(), board.cut(), SumJson.of(board.sum()),
                board.units().stream().map(unit -> new UnitJson(unit.unit().value(), SumJson.of(unit.sum()))).toList(),
                board.shown().stream().map(LookJson::of).toList(), next);
    }

    /** The looks at an asset on one level. */
    @Schema(name = "PatrolLook")
    record LookJson(UUID asset, String number, String name, AssetKind kind, Grade grade, String unit, Level level, UUID post,
            String postTitle, State state, int done, int asked, Rhythm rhythm, LocalDate from, LocalDate by,
            @Nullable LocalDate overdueSince, CoverageJson days30, CoverageJson days90) {
        static LookJson of(Patrolled one) {
            var due = one.due();
            var asset = one.asset();
            return new LookJson(asset.id(), asset.number(), asset.name(), asset.kind(), asset.grade(), asset.place().value(),
                    due.level(), one.duty().post(), one.duty().title(), due.state(), due.done(), due.asked(),
                    due.regime().rhythm(), due.from(), due.by(), due.overdueSince(), CoverageJson.of(due.days30()),
                    CoverageJson.of(due.days90()));
        }
    }

    /** Spans met of spans ended; no ratio where none ended. */
    @Schema(name = "PatrolCoverage")
    record CoverageJson(int met, int all, @Nullable BigDecimal ratio) {
        static CoverageJson of(Coverage coverage) {
            return new CoverageJson(coverage.met(), coverage.all(), coverage.ratio());
        }
    }

    /** Looks by how they stand. */
    @Schema(name = "PatrolSum")
    record SumJson(int today, int overdue, int open, int done, int none, CoverageJson days30, CoverageJson days90) {
        static SumJson of(PatrolBoard.Sum sum) {
            return new SumJson(sum.today(), sum.overdue(), sum.open(), sum.done(), sum.none(), CoverageJson.of(sum.days30()),
                    CoverageJson.of(sum.days90()));
        }
    }

    /** The sum of a sub-district. */
    @Schema(name = "PatrolUnit")
    record UnitJson(String unit, SumJson sum) {
    }
}
