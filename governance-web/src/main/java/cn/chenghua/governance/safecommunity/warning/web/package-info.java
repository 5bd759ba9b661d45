/** Signals, rules, alerts and incidents, pages and REST. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.warning.web;
