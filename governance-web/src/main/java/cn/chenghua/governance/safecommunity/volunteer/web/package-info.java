/** Pairings, hours and volunteers, pages and REST. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.volunteer.web;
