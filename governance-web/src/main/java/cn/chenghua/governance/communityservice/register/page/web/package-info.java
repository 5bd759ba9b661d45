/** Pages of registers: the list, the page of a record with its forms, and what they are sent. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.register.page.web;
