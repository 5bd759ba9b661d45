/** What firms ask for: asked, accepted, answered, and rated by the firm. */
@org.springframework.modulith.NamedInterface("request")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.request;
