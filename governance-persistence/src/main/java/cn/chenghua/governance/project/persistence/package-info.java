/** Projects, their kinds and their lists in PostgreSQL. */
@org.springframework.modulith.NamedInterface("persistence")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.project.persistence;
