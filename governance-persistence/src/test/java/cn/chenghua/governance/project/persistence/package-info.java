/** Tests of projects on PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.project.persistence;
