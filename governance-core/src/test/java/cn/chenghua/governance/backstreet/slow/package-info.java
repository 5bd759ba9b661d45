/** Slow traffic, by hand. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.slow;
