/** Disputes without a database. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.dispute;
