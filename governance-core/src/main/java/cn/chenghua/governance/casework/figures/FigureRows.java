package cn.chenghua.governance.casework.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import cn.chenghua.governance.casework.CaseworkLines.Filter;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.responsibility.AssetKind;

import org.jspecify.annotations.Nullable;

/** Counts the cases of a period in one go, by the predicates the lists behind them use. */
public interface FigureRows {

    /** @param filter what the figures are narrowed to */
    CaseFigures of(Filter filter, Period period);

    /** How many looks found something, by kind of asset and level; never by person. Only scope, unit and kind narrow it. */
    List<Detection> detection(Filter filter, Period period);

    /** The looks of a level at a kind of asset. */
    record Detection(AssetKind kind, Level level, int looks, int withFindings) {

        private static final int DIGITS = 6;

        public @Nullable BigDecimal share() {
            return looks == 0
                    ? null
                    : BigDecimal.valueOf(withFindings).divide(BigDecimal.valueOf(looks), DIGITS, RoundingMode.HALF_UP);
        }
    }
}
