/** Mediators as tables, in and out. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.dispute.table.web;
