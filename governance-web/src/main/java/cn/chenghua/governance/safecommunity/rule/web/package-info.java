/** The settings of the initiative. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.rule.web;
