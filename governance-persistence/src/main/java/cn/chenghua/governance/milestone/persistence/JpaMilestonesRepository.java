package cn.chenghua.governance.milestone.persistence;

import java.util.UUID;

import cn.chenghua.governance.milestone.Milestones;
import cn.chenghua.governance.milestone.MilestonesRepository;

import org.springframework.data.repository.Repository;

interface JpaMilestonesRepository extends MilestonesRepository, Repository<Milestones, UUID> {
}
