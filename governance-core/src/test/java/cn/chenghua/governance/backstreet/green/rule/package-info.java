/** Decisions about green. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.green.rule;
