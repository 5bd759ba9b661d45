/** Monthly volumes by channel and station, with shares that add up to exactly 100 per cent. */
@org.springframework.modulith.NamedInterface("volume")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.volume;
