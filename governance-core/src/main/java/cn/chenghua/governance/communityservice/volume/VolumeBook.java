package cn.chenghua.governance.communityservice.volume;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.communityservice.catalogue.Channel;

import org.jspecify.annotations.Nullable;

/** The volumes; a later entry of the same month, channel and station stands in the place of an earlier one. */
public interface VolumeBook {

    Optional<VolumeEntry> find(UUID id);

    /** What stands for it now. */
    Optional<VolumeEntry> standing(VolumeEntry.Key key);

    /** Every entry of it, the latest first. */
    List<VolumeEntry> history(VolumeEntry.Key key);

    /** What stands now within the scope, the latest month first, beginning after an entry. */
    List<VolumeEntry> list(Scope scope, @Nullable YearMonth month, @Nullable UUID after, int limit);

    int count(Scope scope, @Nullable YearMonth month);

    /** The sums by month and channel of what stands, the first month first. */
    List<Sum> sums(Scope scope);

    void addAll(List<VolumeEntry> entries);

    /** The cases of a channel in a month. */
    record Sum(YearMonth month, Channel channel, long cases) {
    }
}
