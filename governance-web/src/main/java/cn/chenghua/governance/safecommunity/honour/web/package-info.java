/** Honours, pages and REST. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.honour.web;
