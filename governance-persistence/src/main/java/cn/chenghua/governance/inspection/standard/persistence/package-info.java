/** Versions of check-lists and of the list of disorders in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.inspection.standard.persistence;
