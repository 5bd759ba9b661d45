package cn.chenghua.governance.safecommunity.dispute.persistence;

import java.util.UUID;

import cn.chenghua.governance.safecommunity.dispute.Mediator;
import cn.chenghua.governance.safecommunity.dispute.Mediators;

interface JpaMediators extends Mediators, org.springframework.data.repository.Repository<Mediator, UUID> {
}
