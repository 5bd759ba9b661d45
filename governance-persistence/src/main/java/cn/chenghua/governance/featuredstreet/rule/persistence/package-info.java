/** The settings of initiative three in tables. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.featuredstreet.rule.persistence;
