/** The record and its chain on a real PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.audit.persistence;
