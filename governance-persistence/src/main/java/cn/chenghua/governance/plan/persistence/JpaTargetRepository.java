package cn.chenghua.governance.plan.persistence;

import cn.chenghua.governance.plan.Target;
import cn.chenghua.governance.plan.TargetRepository;

import org.springframework.data.repository.Repository;

interface JpaTargetRepository extends TargetRepository, Repository<Target, String> {
}
