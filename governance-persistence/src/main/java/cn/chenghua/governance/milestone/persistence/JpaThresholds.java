package cn.chenghua.governance.milestone.persistence;

import cn.chenghua.governance.milestone.lamp.Policy;
import cn.chenghua.governance.milestone.lamp.Threshold;
import cn.chenghua.governance.milestone.lamp.Thresholds;

import org.springframework.data.repository.Repository;

interface JpaThresholds extends Thresholds, Repository<Threshold, Policy> {
}
