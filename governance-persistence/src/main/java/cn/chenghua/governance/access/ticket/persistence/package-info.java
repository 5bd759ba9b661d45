/** Used tickets in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.access.ticket.persistence;
