/** Accounts without a database, and what they must hold to. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.access;
