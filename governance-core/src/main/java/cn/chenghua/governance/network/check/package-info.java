/** Judges a kept network: pieces, dead ends, gaps, lengths that do not fit, and where it is too sparse to be believed. */
@org.springframework.modulith.NamedInterface("check")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.network.check;
