/** Contradictions in PostgreSQL, and the job that opens them. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.inspection.contradiction.persistence;
