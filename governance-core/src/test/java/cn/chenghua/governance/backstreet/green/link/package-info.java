/** Connecting dots to lines, by hand. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.green.link;
