/** The figures of cases, counted by PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.casework.figures.persistence;
