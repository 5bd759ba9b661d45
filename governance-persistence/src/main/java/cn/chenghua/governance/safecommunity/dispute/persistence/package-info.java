/** Disputes and their register in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.dispute.persistence;
