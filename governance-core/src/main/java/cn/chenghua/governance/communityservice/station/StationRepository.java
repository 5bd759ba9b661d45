package cn.chenghua.governance.communityservice.station;

import cn.chenghua.governance.communityservice.record.BesideRepository;

/** What is known of stations beside their projects; one of which nothing was said yet has none. */
public interface StationRepository extends BesideRepository<Station> {
}
