/** Pairings and volunteers in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.volunteer.persistence;
