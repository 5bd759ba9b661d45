/** Postings, their sums, contracts and transfers in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.funding.persistence;
