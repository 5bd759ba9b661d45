/** Registers of back streets and green in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.persistence;
