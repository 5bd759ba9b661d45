package cn.chenghua.governance.communityservice.catalogue;

import java.util.Arrays;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.chenghua.governance.communityservice.record.Beside;

/** What is known of a service beside its project. Whether it works from end to end is not said here: its terminal tests tell. */
@Entity
public class ServiceItem extends Beside {

    public static final String KIND = "service";
    public static final String OFFERED = "offered";
    public static final String TESTED = "tested";

    private String[] channels = {};
    private boolean oneStop;
    @Enumerated(EnumType.STRING)
    private Affairs affairs = Affairs.GOVERNMENT;

    protected ServiceItem() {
    }

    /** A service of which nothing is known yet. */
    public ServiceItem(UUID project) {
        super(project);
    }

    void describe(Offer offer) {
        this.channels = offer.channels().stream().map(Channel::name).toArray(String[]::new);
        this.oneStop = offer.oneStop();
        this.affairs = offer.affairs();
    }

    public Offer offer() {
        return new Offer(Arrays.stream(channels).map(Channel::valueOf).toList(), oneStop, affairs);
    }
}
