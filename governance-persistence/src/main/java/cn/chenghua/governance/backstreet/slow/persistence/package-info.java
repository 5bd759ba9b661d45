/** Foot and cycle ways in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.slow.persistence;
