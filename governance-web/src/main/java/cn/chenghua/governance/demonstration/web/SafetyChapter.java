package cn.chenghua.governance.demonstration.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.ProjectIntake;
import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.safecommunity.centre.Centre;
import cn.chenghua.governance.safecommunity.centre.CentreDesk;
import cn.chenghua.governance.safecommunity.centre.CentreLevel;
import cn.chenghua.governance.safecommunity.grid.GridPilot;
import cn.chenghua.governance.safecommunity.grid.PilotDesk;
import cn.chenghua.governance.safecommunity.volunteer.Pair;
import cn.chenghua.governance.safecommunity.volunteer.Pairing;
import cn.chenghua.governance.safecommunity.volunteer.Served;
import cn.chenghua.governance.safecommunity.volunteer.ServiceDesk;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells how the invented centres, pilots and pairings came to count: by looks, contracts and hours that both sides said. */
@Component
@Profile("demo")
class SafetyChapter implements Chapter {

    static final Map<String, String> GATED = Map.of(Centre.KIND, Centre.FUNCTIONING, GridPilot.KIND, GridPilot.CONTRACTED,
            Pairing.KIND, Pairing.SERVED);
    private static final Actor AUTHOR = new Actor(new UUID(0, 0), "demonstration", "Demonstration",
            Map.of(Right.READ, Scope.everything(), Right.EDIT_PROJECTS, Scope.everything()));
    private static final int EACH = 4;
    private static final int NINE = 540;
    private static final int MONTH = 30;
    private final Map<String, String> words = Tables.named("safety");
    private final HeldBack held;
    private final ProjectRepository found;
    private final ProjectIntake intake;
    private final CentreDesk centres;
    private final PilotDesk pilots;
    private final ServiceDesk hours;

    SafetyChapter(HeldBack held, ProjectRepository found, ProjectIntake intake, CentreDesk centres,
            PilotDesk pilots, ServiceDesk hours) {
        this.held = held;
        this.found = found;
        this.intake = intake;
        this.centres = centres;
        this.pilots = pilots;
        this.hours = hours;
    }

    /** Before the months are reported, which freeze what the stages say. */
    @Override
    public int position() {
        return 2;
    }

    @Override
    public void tell(LocalDate today) {
        look();
        pair(today);
        var rows = new ArrayList<ProjectIntake.Row>();
        for (var kind : List.of(Centre.KIND, Pairing.KIND)) {
            held.gated(kind).stream().filter(wish -> wish.actual().containsKey(GATED.get(kind)))
                    .forEach(wish -> rows.add(new ProjectIntake.Row(rows.size() + 2, wish)));
        }
        intake.take(AUTHOR, List.<List<ProjectIntake.Row>>of(rows).iterator(), false, _ -> {
        });
        sign(today);
    }

    private UUID id(RegisterProject wish) {
        return found.findByNumber(Objects.requireNonNull(wish.number())).orElseThrow().id();
    }

    private void look() {
        var list = centres.inForce();
        var looks = new LinkedHashMap<UUID, List<CentreDesk.Look>>();
        for (var wish : held.gated(Centre.KIND)) {
            var day = wish.actual().get(Centre.FUNCTIONING);
            var all = new ArrayList<CentreDesk.Look>();
            for (var function : list.of(CentreLevel.of(wish.classCode()))) {
                if (day != null && function.mandatory()) {
                    all.add(new CentreDesk.Look(function.code(), day, true, wish.evidence()));
                }
            }
            looks.put(id(wish), all);
        }
        centres.look(AUTHOR, looks);
    }

    private void pair(LocalDate today) {
        var papers = new LinkedHashMap<UUID, ServiceDesk.Papers>();
        var at = 0;
        for (var wish : held.gated(Pairing.KIND)) {
            var begins = wish.actual().get("paired");
            if (begins != null) {
                papers.put(id(wish), paper(wish, begins, at, today));
            }
            at++;
        }
        hours.take(AUTHOR, papers);
    }

    /** Hours of whole numbers on days that end with the day of confirmation; one more entry waits where none is confirmed. */
    private ServiceDesk.Papers paper(RegisterProject wish, LocalDate begins, int at, LocalDate today) {
        var names = word("members").split("、");
        var served = new LinkedHashMap<UUID, Served>();
        var last = wish.actual().get(Pairing.SERVED);
        var left = last == null ? 2 : Objects.requireNonNull(wish.measures().hours()).intValue();
        var day = last == null ? today.minusDays(3) : last;
        while (left > 0) {
            var now = Math.min(left, EACH);
            served.put(Uuids.next(day.atTime(at % 20, served.size() % 60).atZone(Days.ZONE).toInstant()),
                    new Served(day, NINE, NINE + 60 * now, word("activity")));
            left -= now;
            day = day.minusDays(1);
        }
        var since = day.isBefore(begins) ? day : begins;
        var pair = new Pair("member%03d".formatted(at + 1), names[at % names.length], word("branch"), since, null);
        return new ServiceDesk.Papers(pair, served, last == null ? List.of() : List.copyOf(served.keySet()), "community");
    }

    private void sign(LocalDate today) {
        var at = 0;
        for (var wish : held.gated(GridPilot.KIND)) {
            at++;
            var day = wish.actual().get(GridPilot.CONTRACTED);
            if (day != null) {
                var id = id(wish);
                pilots.sign(AUTHOR, id, pilots.read(AUTHOR, id).version(),
                        new PilotDesk.Signing("CHWG-2018-%02d".formatted(at), word("organisation"), day, day.plusYears(1),
                                Objects.requireNonNull(wish.budget())),
                        Proof.of(wish.evidence(), null));
                if (day.plusDays(MONTH).isBefore(today)) {
                    perform(wish, day, at);
                }
            }
        }
    }

    private void perform(RegisterProject wish, LocalDate since, int at) {
        var id = id(wish);
        pilots.perform(AUTHOR, id, pilots.read(AUTHOR, id).version(),
                new PilotDesk.Performed(Uuids.next(since.atTime(at, 0).atZone(Days.ZONE).toInstant()), since,
                        since.plusDays(MONTH),
                        word("measure"), new BigDecimal(100), new BigDecimal(90 + at)),
                Proof.note(word("sheet")));
    }

    private String word(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }
}
