/** Citizen stations, pages and REST. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.station.web;
