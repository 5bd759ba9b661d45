/** Disputes on their way: taken in, settled on the lowest level that can, passed up, asked after, and opened anew. */
@org.springframework.modulith.NamedInterface("dispute")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.dispute;
