/** How records reach PostgreSQL: the server itself, mapping rules and migrations. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.storage;
