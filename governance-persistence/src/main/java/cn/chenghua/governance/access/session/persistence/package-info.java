/** Sessions in PostgreSQL, so that several running applications share them. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.access.session.persistence;
