package cn.chenghua.governance.milestone.persistence;

import cn.chenghua.governance.milestone.StageTerm;
import cn.chenghua.governance.milestone.StageTerms;

import org.springframework.data.repository.Repository;

interface JpaStageTerms extends StageTerms, Repository<StageTerm, String> {
}
