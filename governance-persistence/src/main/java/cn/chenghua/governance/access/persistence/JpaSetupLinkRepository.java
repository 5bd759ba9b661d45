package cn.chenghua.governance.access.persistence;

import cn.chenghua.governance.access.SetupLink;
import cn.chenghua.governance.access.SetupLinkRepository;

import org.springframework.data.repository.Repository;

interface JpaSetupLinkRepository extends SetupLinkRepository, Repository<SetupLink, SetupLink.Id> {
}
