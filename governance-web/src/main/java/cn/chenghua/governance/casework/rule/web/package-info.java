/** The page on which the rules of cases are set. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.casework.rule.web;
