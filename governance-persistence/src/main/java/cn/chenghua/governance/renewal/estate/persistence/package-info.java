/** Hand-overs of estates and their lists in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.estate.persistence;
