package cn.chenghua.governance.demonstration.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.safecommunity.dispute.DisputeChannel;
import cn.chenghua.governance.safecommunity.dispute.DisputeDesk;
import cn.chenghua.governance.safecommunity.dispute.DisputeLevel;
import cn.chenghua.governance.safecommunity.dispute.DisputeSort;
import cn.chenghua.governance.safecommunity.dispute.Mediator;
import cn.chenghua.governance.safecommunity.dispute.MediatorDesk;
import cn.chenghua.governance.safecommunity.dispute.TakeIn;
import cn.chenghua.governance.safecommunity.grid.CellFacts;
import cn.chenghua.governance.safecommunity.grid.GridDesk;
import cn.chenghua.governance.safecommunity.grid.GridWorker;
import cn.chenghua.governance.safecommunity.grid.TeamPart;
import cn.chenghua.governance.safecommunity.grid.TeamSlot;
import cn.chenghua.governance.safecommunity.post.EndpointDesk;
import cn.chenghua.governance.safecommunity.post.PoliceDesk;
import cn.chenghua.governance.safecommunity.post.PostHolder;
import cn.chenghua.governance.safecommunity.post.VideoEndpoint;
import cn.chenghua.governance.safecommunity.volunteer.Volunteer;
import cn.chenghua.governance.safecommunity.volunteer.VolunteerDesk;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills the registers of the fifth initiative: cells with teams, posts, endpoints, mediators, disputes on all levels and volunteers. */
@Component
@Profile("demo")
class SafetyRegisterChapter implements Chapter {

    private static final Actor AUTHOR = new Actor(new UUID(0, 0), "demonstration", "Demonstration",
            Map.of(Right.READ, Scope.everything(), Right.EDIT_PROJECTS, Scope.everything(), Right.SEE_DISPUTES,
                    Scope.everything(), Right.MEDIATE, Scope.everything()));
    private static final LocalDate BEGIN = LocalDate.of(2018, 1, 8);
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final int EACH = 4;
    private static final int FIRST = 2;
    private static final int DISPUTES = 36;
    private final Hierarchies hierarchies;
    private final GridDesk grid;
    private final PoliceDesk posts;
    private final EndpointDesk endpoints;
    private final MediatorDesk mediators;
    private final DisputeDesk disputes;
    private final VolunteerDesk volunteers;
    private final Map<String, String> words = Tables.named("safety");
    private int made;

    SafetyRegisterChapter(Hierarchies hierarchies, GridDesk grid, PoliceDesk posts, EndpointDesk endpoints,
            MediatorDesk mediators, DisputeDesk disputes, VolunteerDesk volunteers) {
        this.hierarchies = hierarchies;
        this.grid = grid;
        this.posts = posts;
        this.endpoints = endpoints;
        this.mediators = mediators;
        this.disputes = disputes;
        this.volunteers = volunteers;
    }

    @Override
    public int position() {
        return 115;
    }

    @Override
    public void tell(LocalDate today) {
        var communities = hierarchies.current().on(today, Level.COMMUNITY);
        var elders = new ArrayList<UUID>();
        for (var at = FIRST; at < communities.size(); at += EACH) {
            var place = communities.get(at).code();
            var name = hierarchies.current().name(place, today);
            cell(place, name, at);
            post(place, name, at);
            endpoints.register(AUTHOR, new VideoEndpoint(id(), name + word("endpoint"), place, "", word("room"),
                    VideoEndpoint.State.values()[at / EACH % 3], BEGIN));
            elders.add(mediators.join(AUTHOR, new Mediator(id(), at / EACH % 2 == 0 ? "five_elders" : "neighbour_watch",
                    person(at) + word("elder"), place, "", BEGIN, null)).id());
            volunteers.register(AUTHOR,
                    new Volunteer(id(), word("volunteer") + person(at + 3), place, "", word("skill"), BEGIN, null));
        }
        for (var at = 0; at < DISPUTES; at++) {
            dispute(communities.get((FIRST + at * EACH) % communities.size()).code(), at, elders.get(at % elders.size()), today);
        }
    }

    private void cell(UnitCode place, String name, int at) {
        var east = 104.06 + at % 12 * 0.012;
        var north = 30.63 + at / 12 * 0.006;
        var box = SHAPES.toGeometry(new Envelope(east, east + 0.005, north, north + 0.004));
        var cell = grid.register(AUTHOR, id(), "WG-%03d".formatted(at + 1), place,
                new CellFacts(name + word("cell"), "", 260 + at * 7 % 180, box));
        var id = cell.id();
        cell = grid.form(AUTHOR, id, cell.version(), List.of(new TeamSlot(TeamPart.ONE, word("leader"), 1),
                new TeamSlot(TeamPart.THREE, word("worker"), 3), new TeamSlot(TeamPart.MORE, word("helper"), 0)));
        var worker = new GridWorker(id(), word("leader"), person(at), "", word("organisation"), BEGIN, null);
        cell = grid.engage(AUTHOR, id, cell.version(), worker, "1380000%04d".formatted(at));
        if (at / EACH % 2 == 0) {
            grid.train(AUTHOR, id, cell.version(),
                    new GridDesk.Training(id(), worker.id(), BEGIN.plusDays(60), new BigDecimal("3.5"), word("topic")),
                    Proof.note(word("sheet")));
        }
    }

    private void post(UnitCode place, String name, int at) {
        var post = posts.register(AUTHOR, id(), name + word("post"), place, word("police"));
        if (at / EACH % 5 != 4) {
            posts.fill(AUTHOR, post.id(), post.version(), new PostHolder(id(), person(at + 1) + word("officer"), "", BEGIN, null),
                    "1390000%04d".formatted(at));
        }
    }

    /** Most are settled below; some climb, one comes to the court, some are opened anew or withdrawn. */
    private void dispute(UnitCode place, int at, UUID elder, LocalDate today) {
        var told = today.minusDays(200 - at * 5L);
        var one = disputes.takeIn(AUTHOR, new TakeIn(id(), place, "", DisputeLevel.COMMUNITY,
                DisputeSort.values()[at % DisputeSort.values().length], at % 3 == 0 ? DisputeChannel.PHONE : DisputeChannel.VISIT,
                told, word("teller"), person(at), "1370000%04d".formatted(at), person(at + 5), "", word("matter"))).dispute();
        var id = one.id();
        for (var climbs = at % 12 == 11 ? 3 : at % 6 == 5 ? 2 : at % 4 == 3 ? 1 : 0; climbs > 0; climbs--) {
            one = disputes.passUp(AUTHOR, id, one.version(), told.plusDays(4 - climbs), Proof.note(word("climbs")));
        }
        if (at % 9 == 8) {
            disputes.withdraw(AUTHOR, id, one.version(), told.plusDays(5), Proof.note(word("withdrawn")));
            return;
        }
        one = disputes.assign(AUTHOR, id, one.version(), elder, told.plusDays(5), Proof.note(word("assigned")));
        if (at % 7 == 6) {
            return;
        }
        one = disputes.settle(AUTHOR, id, one.version(), word("terms"), told.plusDays(8), Proof.note(word("settled")));
        if (at % 3 == 1) {
            one = disputes.followUp(AUTHOR, id, one.version(), told.plusDays(14), Proof.note(word("held")));
        }
        if (at % 10 == 4) {
            disputes.reopen(AUTHOR, id, one.version(), told.plusDays(15), Proof.note(word("anew")));
        }
    }

    private String person(int at) {
        var names = word("members").split("、");
        return names[at % names.length];
    }

    private UUID id() {
        return Uuids.next(BEGIN.atTime(9, 0).plusSeconds(made++).atZone(Days.ZONE).toInstant());
    }

    private String word(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }
}
