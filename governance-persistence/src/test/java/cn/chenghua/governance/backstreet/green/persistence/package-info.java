/** The green register on a real PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.green.persistence;
