package cn.chenghua.governance.plan.persistence;

import cn.chenghua.governance.plan.Clause;
import cn.chenghua.governance.plan.ClauseRepository;

import org.springframework.data.repository.Repository;

interface JpaClauseRepository extends ClauseRepository, Repository<Clause, String> {
}
