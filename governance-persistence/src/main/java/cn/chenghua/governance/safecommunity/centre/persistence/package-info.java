/** Centres and lists of functions in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.centre.persistence;
