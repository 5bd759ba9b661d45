/** Links that are tried, in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.pattern.trial.persistence;
