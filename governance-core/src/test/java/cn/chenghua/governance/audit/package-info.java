/** The record, its canonical form and its chain without a database. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.audit;
