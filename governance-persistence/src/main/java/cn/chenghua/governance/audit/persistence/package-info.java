/** The record, its chain and its months in PostgreSQL; changes of aggregates are noted here without anybody asking. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.audit.persistence;
