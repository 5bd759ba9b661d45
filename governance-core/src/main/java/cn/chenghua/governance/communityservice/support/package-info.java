/** Rules of support for community living-service firms, and the grants made by them. */
@org.springframework.modulith.NamedInterface("support")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.support;
