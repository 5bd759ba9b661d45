/** Facilities, their items and their lists in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.facility.persistence;
