/** Service centres and stations for firms, the online platform, and what firms ask for until they rate the answer. */
@org.springframework.modulith.NamedInterface("enterprise")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.enterprise;
