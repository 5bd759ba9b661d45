package cn.chenghua.governance.casework.figures;

import cn.chenghua.governance.casework.CaseworkLines.Filter;

/** Counts the cases of a period in one go, by the predicates the lists behind them use. */
public interface FigureRows {

    /** @param filter what the figures are narrowed to */
    CaseFigures of(Filter filter, Period period);
}
