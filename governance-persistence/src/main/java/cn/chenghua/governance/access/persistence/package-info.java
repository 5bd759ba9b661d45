/** Accounts, tokens, links and counts of vain tries in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.access.persistence;
