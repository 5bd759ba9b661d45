/** Grid cells, their workers and pilots as tables, in and out. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.grid.table.web;
