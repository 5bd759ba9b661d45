package cn.chenghua.governance.communityservice.record;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** What is known of something beside its project, such as the hours of a station; it bears the id of the project. */
@MappedSuperclass
public abstract class Beside {

    @Id
    @Column(name = "project_id")
    private UUID project;
    @Version
    private @Nullable Long version;

    protected Beside() {
    }

    protected Beside(UUID project) {
        this.project = project;
    }

    public UUID project() {
        return project;
    }

    /** 0 while nothing was kept, then from 1 on. */
    public long version() {
        return version == null ? 0 : version + 1;
    }
}
