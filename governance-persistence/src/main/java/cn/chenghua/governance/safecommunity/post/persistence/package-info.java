/** Police posts and endpoints in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.post.persistence;
