/** Registers as tables: how they are written, read and taken in. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.register.table.web;
