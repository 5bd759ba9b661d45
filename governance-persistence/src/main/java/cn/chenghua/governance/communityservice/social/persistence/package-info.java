/** Social enterprises and brands in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.social.persistence;
