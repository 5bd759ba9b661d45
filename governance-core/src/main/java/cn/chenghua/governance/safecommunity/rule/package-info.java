/** Settings of the initiative that the plan leaves open. */
@org.springframework.modulith.NamedInterface("rule")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.rule;
