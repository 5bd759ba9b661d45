package cn.chenghua.governance.communityservice.catalogue;

import java.util.Arrays;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** What is known of a service beside its project. Whether it works from end to end is not said here: its terminal tests tell. */
@Entity
public class ServiceItem {

    public static final String KIND = "service";
    public static final String OFFERED = "offered";
    public static final String TESTED = "tested";

    @Id
    @Column(name = "project_id")
    private UUID project;
    @Version
    private @Nullable Long version;
    private String[] channels = {};
    private boolean oneStop;
    @Enumerated(EnumType.STRING)
    private Affairs affairs = Affairs.GOVERNMENT;

    protected ServiceItem() {
    }

    /** A service of which nothing is known yet. */
    public ServiceItem(UUID project) {
        this.project = project;
    }

    void describe(Offer offer) {
        this.channels = offer.channels().stream().map(Channel::name).toArray(String[]::new);
        this.oneStop = offer.oneStop();
        this.affairs = offer.affairs();
    }

    public UUID project() {
        return project;
    }

    /** 0 while nothing was kept, then from 1 on. */
    public long version() {
        return version == null ? 0 : version + 1;
    }

    public Offer offer() {
        return new Offer(Arrays.stream(channels).map(Channel::valueOf).toList(), oneStop, affairs);
    }
}
