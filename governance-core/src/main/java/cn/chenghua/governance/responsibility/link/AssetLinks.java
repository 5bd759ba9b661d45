package cn.chenghua.governance.responsibility.link;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.responsibility.AssetKind;

import org.jspecify.annotations.Nullable;

/** Which assets projects are about, such as the works of 2017-BJ-0042 on JD-0004. */
public interface AssetLinks {

    /** Adds a link; one that is there stays as it is. */
    void add(UUID project, UUID asset, String by, Instant at);

    /** Takes a link away; whether there was one. */
    boolean remove(UUID project, UUID asset);

    /** The assets of a project in the order of their numbers. */
    List<Linked> ofProject(UUID project);

    /** The projects about an asset that lie in the scope, in the order of their numbers. */
    List<LinkedProject> ofAsset(UUID asset, Scope scope);

    /** An asset that a project is about. */
    record Linked(UUID asset, String number, String name, AssetKind kind) {
    }

    /** A project about an asset; {@code stage} is the latest reached. */
    record LinkedProject(UUID project, String number, String name, String kind, @Nullable String stage) {
    }
}
