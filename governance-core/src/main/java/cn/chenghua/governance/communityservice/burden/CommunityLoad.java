package cn.chenghua.governance.communityservice.burden;

import cn.chenghua.governance.district.UnitCode;

/** A community with what a month laid on it. */
public record CommunityLoad(UnitCode community, Load load) {
}
