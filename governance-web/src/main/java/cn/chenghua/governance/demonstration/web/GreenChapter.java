package cn.chenghua.governance.demonstration.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.backstreet.green.GreenDesk;
import cn.chenghua.governance.backstreet.green.GreenLevel;
import cn.chenghua.governance.backstreet.green.GreenLines;
import cn.chenghua.governance.backstreet.green.GreenSite.Basis;
import cn.chenghua.governance.backstreet.green.rule.GreenRule;
import cn.chenghua.governance.backstreet.green.rule.GreenRuleDesk;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.ProjectDesk;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The threshold of the office, shapes for green projects, and the greenways that were basically completed by it. */
@Component
@Profile("demo")
class GreenChapter implements Chapter {

    private static final LocalDate DECIDED = LocalDate.of(2018, 3, 15);
    private static final BigDecimal THRESHOLD = BigDecimal.valueOf(90);
    private static final int ODD = 17;
    private static final int UNDRAWN = 4;
    private final GreenDesk desk;
    private final GreenLines lines;
    private final GreenRuleDesk rules;
    private final ProjectDesk projects;
    private final TilePlaces places;
    private final HeldBack held;
    private final DemonstrationClock clock;
    private final GreenShapes shapes = new GreenShapes();
    private final Map<String, String> words = Tables.named("green");

    GreenChapter(GreenDesk desk, GreenLines lines, GreenRuleDesk rules, ProjectDesk projects, TilePlaces places, HeldBack held,
            DemonstrationClock clock) {
        this.desk = desk;
        this.lines = lines;
        this.rules = rules;
        this.projects = projects;
        this.places = places;
        this.held = held;
        this.clock = clock;
    }

    @Override
    public int position() {
        return 105;
    }

    @Override
    public void tell(LocalDate today) {
        var office = new Actor(new UUID(0, 0), "district", word("office"), Map.of(Right.READ, Scope.everything(),
                Right.EDIT_PROJECTS, Scope.everything(), Right.SET_STANDARDS, Scope.everything()));
        clock.on(DECIDED, () -> rules.decide(office, GreenRule.BASIC_SHARE, THRESHOLD, word("threshold")));
        var all = new ArrayList<GreenLines.Line>();
        lines.each(GreenLines.Filter.all(Scope.everything()), one -> all.add(one.line()));
        for (var i = 0; i < all.size(); i++) {
            draw(office, all.get(i), i, today);
        }
        complete(office, all);
    }

    /** Draws all but some that were only approved; sizes fit what was stated, a few do not. */
    private void draw(Actor office, GreenLines.Line line, int index, LocalDate today) {
        var amount = line.amount();
        if (amount == null || "approved".equals(line.stage()) && index % UNDRAWN == 0) {
            return;
        }
        var chance = new Random(line.number().hashCode());
        var off = index % ODD == 5 ? 1.07 : 1 + (chance.nextDouble() - 0.5) * 0.03;
        var at = places.of(line.place(), today, chance);
        var size = amount.doubleValue() * off;
        var shape = line.level() == GreenLevel.GREENWAY ? shapes.way(chance, at, size) : shapes.area(chance, at, size);
        var basis = line.level() == GreenLevel.PARK && line.builtOn() == null ? Basis.GEOMETRY : Basis.STATED;
        desk.draw(office, line.id(), 0, shape, word("drawn"), basis, Proof.note(word("drawn")));
    }

    private void complete(Actor office, ArrayList<GreenLines.Line> all) {
        var chance = new Random(all.size());
        var basically = held.moves();
        for (var move : basically) {
            share(office, move.project(), THRESHOLD.add(BigDecimal.valueOf(1 + chance.nextInt(8))), move.day());
            var project = projects.read(office, move.project());
            projects.reach(office, project.id(), project.version(), HeldBack.BASICALLY, move.day(),
                    Proof.of(move.evidence(), null));
        }
        all.stream().filter(line -> line.level() == GreenLevel.GREENWAY && "started".equals(line.stage())
                && basically.stream().noneMatch(move -> move.project().equals(line.id())))
                .forEach(line -> share(office, line.id(), BigDecimal.valueOf(20 + chance.nextInt(60)),
                        LocalDate.of(2018, 10, 20)));
    }

    private void share(Actor office, UUID id, BigDecimal share, LocalDate on) {
        desk.complete(office, id, desk.read(office, id).site().version(), share, on, Proof.note(word("share")));
    }

    private String word(String name) {
        return Objects.requireNonNull(words.get(name));
    }
}
