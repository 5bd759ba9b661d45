package cn.chenghua.governance.communityservice.volume;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.communityservice.catalogue.Channel;
import cn.chenghua.governance.communityservice.record.RecordRefused;
import cn.chenghua.governance.communityservice.record.ServiceProjects;
import cn.chenghua.governance.communityservice.station.Station;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.evidence.Proof;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts monthly volumes down and corrects them with a reason; what stood before stays to be seen. */
@Service
@Transactional
public class VolumeDesk {

    private final VolumeBook book;
    private final ServiceProjects projects;
    private final EvidenceRepository evidence;
    private final Hierarchies hierarchies;
    private final Clock clock;

    VolumeDesk(VolumeBook book, ServiceProjects projects, EvidenceRepository evidence, Hierarchies hierarchies, Clock clock) {
        this.book = book;
        this.projects = projects;
        this.evidence = evidence;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    /** One entry within the actor's scope. */
    @Transactional(readOnly = true)
    public VolumeEntry read(Actor actor, UUID id) {
        return book.find(id).filter(entry -> actor.reads().covers(entry.place())).orElseThrow(() -> RecordRefused.unknown(id));
    }

    /** Puts down what a month brought; the same figure again changes nothing and needs no evidence, another one needs a reason. */
    public VolumeEntry put(Actor actor, Wish wish) {
        var now = clock.instant();
        var thisMonth = YearMonth.from(now.atZone(Days.ZONE));
        if (wish.month().isAfter(thisMonth)) {
            throw VolumeRefused.future(wish.month(), thisMonth);
        }
        var station = wish.station();
        var place = station == null ? hierarchies.current().district().code() : place(actor, station);
        actor.check(Right.EDIT_PROJECTS, place);
        var stands = book.standing(new VolumeEntry.Key(wish.month(), wish.channel(), station));
        if (stands.isPresent() && stands.get().cases() == wish.cases()) {
            return stands.get();
        }
        var rests = wish.proof().evidence(place, "", actor, now);
        var entry = new VolumeEntry(wish.id() == null ? Uuids.next(now) : wish.id(), wish.month(), wish.channel(), station,
                place, wish.cases(), wish.reason(), rests.id(), actor.username(), now);
        if (book.find(entry.id()).isPresent()) {
            throw RecordRefused.exists(entry.id());
        }
        if (stands.isPresent() && entry.reason().isEmpty()) {
            throw VolumeRefused.reason(stands.get().cases());
        }
        evidence.keep(rests, wish.proof().file());
        book.addAll(List.of(entry));
        return entry;
    }

    private UnitCode place(Actor actor, UUID station) {
        return projects.read(actor, Station.KIND, station).place();
    }

    /** A volume as somebody puts it down; {@code id} is made by the client or null. */
    public record Wish(@Nullable UUID id, YearMonth month, Channel channel, @Nullable UUID station, long cases, String reason,
            Proof proof) {
    }
}
