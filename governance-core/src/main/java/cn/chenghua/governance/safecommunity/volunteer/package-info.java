/** One party member, one community: pairs, and hours that count once both sides have said them. */
@org.springframework.modulith.NamedInterface("volunteer")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.volunteer;
