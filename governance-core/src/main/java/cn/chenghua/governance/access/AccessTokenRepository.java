package cn.chenghua.governance.access;

import java.util.List;
import java.util.Optional;

/** The access tokens of all accounts. */
public interface AccessTokenRepository {

    AccessToken save(AccessToken token);

    Optional<AccessToken> findById(AccessToken.Id id);

    /** The newest of all accounts. */
    List<AccessToken> findTop1000ByOrderByCreatedDesc();

    List<AccessToken> findByAccountOrderByCreatedDesc(Account.Id account);
}
