/** Stations in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.station.persistence;
