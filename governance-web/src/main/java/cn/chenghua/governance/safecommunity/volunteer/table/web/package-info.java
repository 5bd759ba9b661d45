/** Pairings with hours and volunteers as tables, in and out. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.volunteer.table.web;
