/** What records say of the burden of communities, from PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.burden.persistence;
