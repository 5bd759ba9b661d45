/** The encrypted numbers of accounts in PostgreSQL, and the job that ends their keeping. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.access.contact.persistence;
