package cn.chenghua.governance.monthly;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.milestone.lamp.Heard;

import org.springframework.stereotype.Component;

/** Tells the lamps when projects were last reported on, so that a confirmed month counts as news. */
@Component
class LastReports implements Heard {

    private final MonthBook book;

    LastReports(MonthBook book) {
        this.book = book;
    }

    @Override
    public Map<UUID, LocalDate> lastHeard(Collection<UUID> projects, LocalDate day) {
        return book.lastSaid(projects, day);
    }
}
