/** Projects, their kinds and their lists in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.project.persistence;
