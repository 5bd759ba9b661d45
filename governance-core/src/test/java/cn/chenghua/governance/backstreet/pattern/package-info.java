/** The pattern of streets, by hand. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.backstreet.pattern;
