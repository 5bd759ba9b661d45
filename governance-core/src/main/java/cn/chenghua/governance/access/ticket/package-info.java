/** One-time tickets, by which an office platform that knows its people sends them in. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.access.ticket;
