package cn.chenghua.governance.communityservice.premises.persistence;

import java.util.UUID;

import cn.chenghua.governance.communityservice.premises.Premises;
import cn.chenghua.governance.communityservice.premises.PremisesRepository;

import org.springframework.data.repository.Repository;

interface JpaPremisesRepository extends PremisesRepository, Repository<Premises, UUID> {
}
