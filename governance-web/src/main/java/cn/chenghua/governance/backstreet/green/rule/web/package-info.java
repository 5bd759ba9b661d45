/** The page on which the office sets what the plan leaves open. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.green.rule.web;
