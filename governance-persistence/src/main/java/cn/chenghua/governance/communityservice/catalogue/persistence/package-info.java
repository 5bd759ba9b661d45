/** The catalogue and its tests in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.catalogue.persistence;
