/** Disputes, mediators and agreements, pages and REST. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.dispute.web;
