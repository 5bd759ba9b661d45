/** Milestones, their history and the rules of lamps in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.milestone.persistence;
