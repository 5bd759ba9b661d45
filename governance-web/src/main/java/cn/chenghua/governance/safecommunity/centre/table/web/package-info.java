/** Functions of governance centres as tables, in and out. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.centre.table.web;
