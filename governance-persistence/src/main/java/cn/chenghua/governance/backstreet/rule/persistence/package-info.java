/** The settings of initiative two in tables. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.rule.persistence;
