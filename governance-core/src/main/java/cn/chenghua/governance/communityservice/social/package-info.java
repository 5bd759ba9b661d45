/** Community social enterprises with what they return, and public-benefit brands with their sites. */
@org.springframework.modulith.NamedInterface("social")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.social;
