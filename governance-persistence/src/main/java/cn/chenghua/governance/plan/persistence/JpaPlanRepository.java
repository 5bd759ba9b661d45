package cn.chenghua.governance.plan.persistence;

import cn.chenghua.governance.plan.Plan;
import cn.chenghua.governance.plan.PlanRepository;

import org.springframework.data.repository.Repository;

interface JpaPlanRepository extends PlanRepository, Repository<Plan, String> {
}
