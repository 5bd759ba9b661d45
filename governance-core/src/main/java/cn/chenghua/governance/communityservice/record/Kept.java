package cn.chenghua.governance.communityservice.record;

import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** A record that somebody keeps, such as a service point kept by 建设路街道办事处; it stands beside no project. */
@MappedSuperclass
public abstract class Kept {

    @Id
    private UUID id;
    @Version
    private @Nullable Long version;
    @Embedded
    private Keeper keeper;

    protected Kept() {
    }

    protected Kept(UUID id, Keeper keeper) {
        this.id = id;
        this.keeper = keeper;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    public Keeper keeper() {
        return keeper;
    }
}
