/** Registers of old-city renewal in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.persistence;
