/** Governance centres beside their projects: which functions were looked at, and whether they work. */
@org.springframework.modulith.NamedInterface("centre")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.centre;
