@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.warning.rule;
