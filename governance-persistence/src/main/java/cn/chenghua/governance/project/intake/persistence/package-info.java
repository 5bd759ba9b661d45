/** Runs of imports in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.project.intake.persistence;
