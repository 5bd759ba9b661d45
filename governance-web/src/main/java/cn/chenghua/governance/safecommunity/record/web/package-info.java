/** What the pages, tables and REST resources of all registers of safe and lawful communities share. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.record.web;
