package cn.chenghua.governance.safecommunity.web;

import java.util.ArrayList;
import java.util.List;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.plan.web.ClausePages;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.safecommunity.centre.Centre;
import cn.chenghua.governance.safecommunity.dispute.DisputeRegister;
import cn.chenghua.governance.safecommunity.dispute.MediatorDesk;
import cn.chenghua.governance.safecommunity.grid.GridDesk;
import cn.chenghua.governance.safecommunity.grid.GridPilot;
import cn.chenghua.governance.safecommunity.post.EndpointDesk;
import cn.chenghua.governance.safecommunity.post.PoliceDesk;
import cn.chenghua.governance.safecommunity.volunteer.Pairing;
import cn.chenghua.governance.safecommunity.volunteer.VolunteerDesk;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The numbers behind the clauses, each the length of the list it opens. */
@Component
class SafetyStandings {

    private final ProjectLines lines;
    private final GridDesk grid;
    private final PoliceDesk posts;
    private final EndpointDesk endpoints;
    private final MediatorDesk mediators;
    private final DisputeRegister disputes;
    private final VolunteerDesk volunteers;
    private final SafetyView view;

    SafetyStandings(ProjectLines lines, GridDesk grid, PoliceDesk posts, EndpointDesk endpoints, MediatorDesk mediators,
            DisputeRegister disputes, VolunteerDesk volunteers, SafetyView view) {
        this.lines = lines;
        this.grid = grid;
        this.posts = posts;
        this.endpoints = endpoints;
        this.mediators = mediators;
        this.disputes = disputes;
        this.volunteers = volunteers;
        this.view = view;
    }

    List<ClausePages.Standing> of(Actor actor) {
        var today = view.today();
        var cells = grid.all(actor);
        var all = new ArrayList<ClausePages.Standing>();
        all.add(standing("E05", "pairings", projects(actor, Pairing.KIND, null), "/safety/pairings"));
        all.add(standing("E06", "volunteers", volunteers.all(actor).size(), "/safety/volunteers"));
        all.add(standing("E11", "video", endpoints.all(actor).size(), "/safety/video"));
        all.add(standing("E12", "cells", cells.size(), "/safety/cells"));
        all.add(standing("E13", "police", posts.all(actor).stream().filter(one -> one.holder(today).isEmpty()).count(),
                "/safety/police?vacant=true"));
        all.add(standing("E14", "centres", projects(actor, Centre.KIND, Centre.FUNCTIONING),
                "/safety/centres?functioning=true"));
        all.add(standing("E15", "pilots", projects(actor, GridPilot.KIND, GridPilot.CONTRACTED),
                "/safety/pilots?contracted=true"));
        all.add(standing("E16", "trained", cells.stream().filter(one -> !one.trainings().isEmpty()).count(),
                "/safety/cells?trained=true"));
        all.add(standing("E17", "mediators", mediators.all(actor).size(), "/safety/mediators"));
        if (actor.may(Right.SEE_DISPUTES)) {
            all.add(standing("E18", "disputes",
                    disputes.count(new DisputeRegister.Filter(actor.scope(Right.SEE_DISPUTES), null, null, null, null,
                            DisputeRegister.Kind.SETTLED, false, null)),
                    "/safety/disputes?standing=SETTLED"));
        }
        return all;
    }

    private int projects(Actor actor, String kind, @Nullable String stage) {
        return lines.count(new ProjectLines.Filter(actor.reads(), "", List.of(kind), List.of(), List.of(), stage, null, null),
                100_000);
    }

    private static ClausePages.Standing standing(String clause, String name, long number, String path) {
        return new ClausePages.Standing(clause, "safety.count." + name, number, path);
    }
}
