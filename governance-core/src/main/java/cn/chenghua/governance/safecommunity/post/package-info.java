/** Registers of community police posts and of endpoints of the video-link network. */
@org.springframework.modulith.NamedInterface("post")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.post;
