/** Grid cells with their teams, and the pilots of purchased grid service. */
@org.springframework.modulith.NamedInterface("grid")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.grid;
