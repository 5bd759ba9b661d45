/** Police posts and endpoints as tables, in and out. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.post.table.web;
