package cn.chenghua.governance.communityservice.volume;

import java.time.YearMonth;

import cn.chenghua.governance.communityservice.catalogue.Channel;
import cn.chenghua.governance.district.Refusal;

/** A volume that cannot be so, such as of a month to come; its code tells which rule. */
public final class VolumeRefused extends Refusal {

    private VolumeRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static VolumeRefused cases(long cases) {
        return new VolumeRefused("services.volume.cases", "cases", cases);
    }

    static VolumeRefused station(Channel channel) {
        return new VolumeRefused("services.volume.place", "station", new Word("services.channel." + channel.name()));
    }

    static VolumeRefused future(YearMonth month, YearMonth now) {
        return new VolumeRefused("services.volume.future", "month", month.toString(), now.toString());
    }

    static VolumeRefused reason(long before) {
        return new VolumeRefused("services.volume.reason", "reason", before);
    }
}
