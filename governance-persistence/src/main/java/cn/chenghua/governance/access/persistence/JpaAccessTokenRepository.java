package cn.chenghua.governance.access.persistence;

import cn.chenghua.governance.access.AccessToken;
import cn.chenghua.governance.access.AccessTokenRepository;

import org.springframework.data.repository.Repository;

interface JpaAccessTokenRepository extends AccessTokenRepository, Repository<AccessToken, AccessToken.Id> {
}
