/** Plan, targets and ledger in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.plan.persistence;
