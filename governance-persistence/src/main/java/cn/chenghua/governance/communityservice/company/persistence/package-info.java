/** Size facts and thresholds in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.company.persistence;
