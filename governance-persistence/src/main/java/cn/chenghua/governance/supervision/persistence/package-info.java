/** Supervised cases, their lists, limits and calendar addresses in PostgreSQL, and the job that climbs the ladder. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.supervision.persistence;
