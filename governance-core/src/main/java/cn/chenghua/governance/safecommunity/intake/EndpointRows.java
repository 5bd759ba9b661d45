package cn.chenghua.governance.safecommunity.intake;

import java.time.Clock;
import java.time.LocalDate;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.project.ProjectIntake.Fate;
import cn.chenghua.governance.project.intake.RowWork;
import cn.chenghua.governance.safecommunity.post.EndpointDesk;
import cn.chenghua.governance.safecommunity.post.VideoEndpoint;
import cn.chenghua.governance.safecommunity.post.VideoEndpoints;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes endpoints of the video-link network in, known by unit and name, with how they stand since when. */
@Component
public class EndpointRows implements RowWork<EndpointRows.Row> {

    private final VideoEndpoints endpoints;
    private final EndpointDesk desk;
    private final Clock clock;

    EndpointRows(VideoEndpoints endpoints, EndpointDesk desk, Clock clock) {
        this.endpoints = endpoints;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public Fate take(Actor actor, Row row) {
        var there = endpoints.findAllByPlace(row.place).stream().filter(one -> one.name().equals(row.name)).findFirst()
                .orElse(null);
        if (there == null) {
            desk.register(actor, new VideoEndpoint(Uuids.next(clock.instant()), row.name, row.place, Stays.text(row.responsible),
                    Stays.text(row.site), row.state, row.since));
            return Fate.NEW;
        }
        var one = desk.read(actor, there.id());
        Stays.same("responsible", row.responsible, one.responsible());
        Stays.same("site", row.site, one.site());
        if (one.state() == row.state && one.since().equals(row.since)) {
            return Fate.UNCHANGED;
        }
        desk.turn(actor, one.id(), one.version(), row.state, row.since);
        return Fate.CHANGED;
    }

    /** A row of the table of endpoints. */
    public record Row(String name, UnitCode place, @Nullable String responsible, @Nullable String site, VideoEndpoint.State state,
            LocalDate since) {
    }
}
