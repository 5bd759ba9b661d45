package cn.chenghua.governance.communityservice.catalogue;

import java.util.List;

/** How a service is offered, such as online and on terminals, in one go, as a government affair. */
public record Offer(List<Channel> channels, boolean oneStop, Affairs affairs) {

    public Offer {
        channels = channels.stream().distinct().sorted().toList();
    }
}
