/** Where tickets of an office platform are taken. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.access.ticket.web;
