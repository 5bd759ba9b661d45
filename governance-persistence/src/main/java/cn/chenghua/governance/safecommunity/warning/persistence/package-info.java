/** Signals, tests of rules and the watch in tables. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.warning.persistence;
