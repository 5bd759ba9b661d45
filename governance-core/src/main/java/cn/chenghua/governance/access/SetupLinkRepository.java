package cn.chenghua.governance.access;

import java.util.List;
import java.util.Optional;

/** The one-time links. */
public interface SetupLinkRepository {

    SetupLink save(SetupLink link);

    Optional<SetupLink> findBySecretHash(String hash);

    List<SetupLink> findByUsedIsNull();
}
