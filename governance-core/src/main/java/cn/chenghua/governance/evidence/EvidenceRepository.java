package cn.chenghua.governance.evidence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;

/** Evidence as it was written down; it is added and read, never changed. */
public interface EvidenceRepository {

    void addAll(List<Evidence> evidence);

    void attach(Evidence.File file, byte[] content);

    /** Empty for evidence outside the scope, as for none. */
    Optional<Evidence> find(UUID id, Scope scope);

    Optional<Evidence.File> file(UUID evidence, Scope scope);

    Optional<byte[]> content(UUID evidence, Scope scope);
}
