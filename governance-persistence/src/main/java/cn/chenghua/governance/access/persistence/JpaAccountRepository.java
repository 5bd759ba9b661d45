package cn.chenghua.governance.access.persistence;

import cn.chenghua.governance.access.Account;
import cn.chenghua.governance.access.AccountRepository;

import org.springframework.data.repository.Repository;

interface JpaAccountRepository extends AccountRepository, Repository<Account, Account.Id> {
}
