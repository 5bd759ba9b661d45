package cn.chenghua.governance.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** Evidence as it was written down; it is added and read, never changed. */
public interface EvidenceRepository {

    void addAll(List<Evidence> evidence);

    void attach(Evidence.File file, byte[] content);

    /** Writes down a piece of evidence with its file, where it has one. */
    default void keep(Evidence rests, @Nullable Upload file) {
        addAll(List.of(rests));
        if (file != null) {
            attach(file.as(rests.id()), file.content());
        }
    }

    /** Writes down what somebody offers for a record in that place to rest on. */
    default Evidence keep(Proof proof, UnitCode place, String responsible, Actor actor, Instant now) {
        var rests = proof.evidence(place, responsible, actor, now);
        keep(rests, proof.file());
        return rests;
    }

    /** Empty for evidence outside the scope, as for none. */
    Optional<Evidence> find(UUID id, Scope scope);

    Optional<Evidence.File> file(UUID evidence, Scope scope);

    Optional<byte[]> content(UUID evidence, Scope scope);
}
