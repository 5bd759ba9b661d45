/** Groups and what sits in them in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.project.group.persistence;
