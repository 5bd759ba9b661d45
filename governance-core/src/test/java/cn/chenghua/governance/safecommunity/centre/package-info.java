/** Centres without a database. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.centre;
