/** Inspections with their findings and photos in PostgreSQL: stored by one statement a sending, listed newest first. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.inspection.persistence;
