package cn.chenghua.governance.safecommunity.centre.persistence;

import java.util.UUID;

import cn.chenghua.governance.safecommunity.centre.Centre;
import cn.chenghua.governance.safecommunity.centre.Centres;

interface JpaCentres extends Centres, org.springframework.data.repository.Repository<Centre, UUID> {
}
