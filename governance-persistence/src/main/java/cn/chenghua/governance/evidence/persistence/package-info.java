/** Evidence in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.evidence.persistence;
