/** Decisions of the office about green in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.green.rule.persistence;
