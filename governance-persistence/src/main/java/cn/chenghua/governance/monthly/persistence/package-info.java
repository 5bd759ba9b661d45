/** Monthly reports, their approvals and locks in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.monthly.persistence;
