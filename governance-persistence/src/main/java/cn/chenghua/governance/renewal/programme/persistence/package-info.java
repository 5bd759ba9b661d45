/** Editions of the facility programme in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.programme.persistence;
