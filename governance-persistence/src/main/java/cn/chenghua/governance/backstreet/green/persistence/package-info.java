/** The green register in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.green.persistence;
