/** Texts that lead to people, encrypted in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.person.persistence;
