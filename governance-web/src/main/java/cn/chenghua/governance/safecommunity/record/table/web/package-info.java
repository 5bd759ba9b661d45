/** Registers of safe and lawful communities as tables. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.record.table.web;
