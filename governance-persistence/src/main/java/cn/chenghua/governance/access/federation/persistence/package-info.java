/** Identities in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.access.federation.persistence;
