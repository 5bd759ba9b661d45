package cn.chenghua.governance.safecommunity.warning.rule;

import java.math.BigDecimal;

/** In which share of all windows a rule may stand above its threshold before it is said to alarm on everything; an operator sets it. */
public record FloodShare(BigDecimal value) {
}
