/** Saved views in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.project.view.persistence;
