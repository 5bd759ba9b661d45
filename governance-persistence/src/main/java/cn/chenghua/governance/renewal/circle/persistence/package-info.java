/** Settlements, facilities and scenarios of the 15-minute circle in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.circle.persistence;
