package cn.chenghua.governance.communityservice.volume.web;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.catalogue.Channel;
import cn.chenghua.governance.communityservice.volume.Shares;
import cn.chenghua.governance.communityservice.volume.VolumeBook;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** How the channels share the cases of each month; the shares of a month add up to exactly 100 per cent. */
@Component
class VolumeTrend {

    private final VolumeBook book;

    VolumeTrend(VolumeBook book) {
        this.book = book;
    }

    List<Month> of(Actor actor) {
        var months = new TreeMap<YearMonth, Map<Channel, Long>>();
        for (var sum : book.sums(actor.reads())) {
            months.computeIfAbsent(sum.month(), _ -> all()).put(sum.channel(), sum.cases());
        }
        return months.entrySet().stream().map(month -> Month.of(month.getKey(), month.getValue())).toList();
    }

    private static Map<Channel, Long> all() {
        var all = new EnumMap<Channel, Long>(Channel.class);
        for (var channel : Channel.values()) {
            all.put(channel, 0L);
        }
        return all;
    }

    void fill(Actor actor, Model model) {
        var months = of(actor);
        model.addAttribute("months", months);
        model.addAttribute("channels", Channel.values());
    }

    /** A month with the cases and the share of each channel. */
    record Month(YearMonth month, Map<Channel, Long> cases, Map<Channel, BigDecimal> shares, long sum) {

        static Month of(YearMonth month, Map<Channel, Long> cases) {
            return new Month(month, cases, Shares.of(cases), cases.values().stream().mapToLong(Long::longValue).sum());
        }
    }
}
