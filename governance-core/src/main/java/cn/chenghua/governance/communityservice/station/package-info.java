/** Citizen stations: where they stand, whom they serve, when they were in service, and which units they cover. */
@org.springframework.modulith.NamedInterface("station")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.communityservice.station;
