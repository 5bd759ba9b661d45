/** Registers of services as lists, tables and pages; a register says its fields, and all else is the same for each. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.register.web;
