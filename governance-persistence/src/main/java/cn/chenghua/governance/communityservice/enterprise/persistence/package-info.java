/** Service points in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.enterprise.persistence;
