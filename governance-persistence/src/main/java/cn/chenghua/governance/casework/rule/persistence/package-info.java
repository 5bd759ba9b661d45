/** The versions of the rules of cases in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.casework.rule.persistence;
