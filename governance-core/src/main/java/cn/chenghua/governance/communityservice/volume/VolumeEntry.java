package cn.chenghua.governance.communityservice.volume;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

import cn.chenghua.governance.communityservice.catalogue.Channel;
import cn.chenghua.governance.communityservice.record.Wording;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/**
 * How many cases a channel took in a month, such as 1,204 on the terminal of a station in 2018-09; online has no station.
 *
 * @param reason why it corrects an earlier entry; empty for the first
 */
public record VolumeEntry(UUID id, YearMonth month, Channel channel, @Nullable UUID station, UnitCode place, long cases,
        String reason, UUID evidence, String by, Instant at) {

    private static final long MOST = 1_000_000_000L;

    public VolumeEntry {
        reason = Wording.text("reason", reason, 500);
        Days.within("month", month.atDay(1));
        if (cases < 0 || cases > MOST) {
            throw VolumeRefused.cases(cases);
        }
        if ((channel == Channel.ONLINE) != (station == null)) {
            throw VolumeRefused.station(channel);
        }
    }

    /** The entry it stands in the place of. */
    Key key() {
        return new Key(month, channel, station);
    }

    /** What can have one figure only. */
    public record Key(YearMonth month, Channel channel, @Nullable UUID station) {
    }
}
