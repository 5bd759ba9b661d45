package cn.chenghua.governance.access;

import java.util.List;
import java.util.Optional;

/** The accounts. */
public interface AccountRepository {

    Account save(Account account);

    Optional<Account> findById(Account.Id id);

    Optional<Account> findByUsername(Username username);

    List<Account> findAllByOrderByUsername();

    boolean existsByDemonstrationTrue();

    long count();
}
