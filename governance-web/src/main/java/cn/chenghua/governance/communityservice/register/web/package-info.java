/** Registers of services; one says its fields, and pages, tables and REST are the same for each. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.register.web;
