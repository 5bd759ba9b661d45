package cn.chenghua.governance.demonstration.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.renewal.estate.Component;
import cn.chenghua.governance.renewal.estate.Deed;
import cn.chenghua.governance.renewal.estate.EstateDesk;
import cn.chenghua.governance.renewal.estate.EstateIntake;
import cn.chenghua.governance.renewal.estate.EstateIntake.Row;
import cn.chenghua.governance.renewal.estate.EstateIntake.Strip;
import cn.chenghua.governance.renewal.estate.LegalOrder;
import cn.chenghua.governance.renewal.estate.Owner;
import cn.chenghua.governance.renewal.estate.Supply;

import org.springframework.context.annotation.Profile;

/** Hands the invented estates over component by component: most wholly, some in part, a few not begun, one taken back. */
@org.springframework.stereotype.Component
@Profile("demo")
class EstateChapter implements Chapter {

    private static final long SEED = 302;
    private static final int OVER = 241;
    private static final int MOVED = 272;
    private static final int AGREED = 298;
    private static final Map<Deed, Integer> REPAIR_FIRST = Map.of(Deed.FRAMEWORK, -260, Deed.AGREED, -200, Deed.REPAIRED, -110,
            Deed.MOVED, -60, Deed.TRANSFERRED, 0, Deed.CLOSED, 25);
    private static final Map<Deed, Integer> TRANSFER_FIRST = Map.of(Deed.FRAMEWORK, -260, Deed.AGREED, -200, Deed.MOVED, -60,
            Deed.TRANSFERRED, 0, Deed.REPAIRED, 45, Deed.CLOSED, 70);
    private static final Actor AUTHOR = new Actor(new UUID(0, 0), "demonstration", "Demonstration",
            Map.of(Right.READ, Scope.everything(), Right.EDIT_PROJECTS, Scope.everything()));
    private final ProjectLines lines;
    private final EstateIntake intake;
    private final EstateDesk desk;
    private final Map<String, String> words = Tables.named("renewal");
    private final Random chance = new Random(SEED);

    EstateChapter(ProjectLines lines, EstateIntake intake, EstateDesk desk) {
        this.lines = lines;
        this.intake = intake;
        this.desk = desk;
    }

    /** Before the months are reported, which freeze what the stages say. */
    @Override
    public int position() {
        return 1;
    }

    @Override
    public void tell(LocalDate today) {
        var estates = new ArrayList<ProjectLines.Line>();
        lines.each(
                new ProjectLines.Filter(Scope.everything(), "", List.of(EstateDesk.KIND), List.of(), List.of(), null, null, null),
                estates::add);
        estates.sort(Comparator.comparing(EstateChapter::due).thenComparing(ProjectLines.Line::number));
        var rows = new ArrayList<Row>();
        for (int rank = 0; rank < estates.size(); rank++) {
            rows.add(row(rank, estates.get(rank), today));
        }
        intake.take(AUTHOR, List.<List<Row>>of(rows).iterator(), false, _ -> {
        });
        var back = estates.get(OVER / 2).id();
        desk.takeBack(AUTHOR, back, desk.read(AUTHOR, back).version(), Component.WATER, Deed.TRANSFERRED, today.minusDays(12),
                Proof.note(word("back")));
    }

    private static LocalDate due(ProjectLines.Line line) {
        return Objects.requireNonNullElse(line.steps().getLast().planned(), LocalDate.MAX);
    }

    private Row row(int rank, ProjectLines.Line line, LocalDate today) {
        var wanted = due(line).plusDays(Math.round(12 * (0.4 + chance.nextGaussian())));
        var end = wanted.isBefore(today) ? wanted : today.minusDays(1 + chance.nextInt(25));
        var strips = new EnumMap<Component, Strip>(Component.class);
        var exempt = rank % 13 == 5;
        for (var component : Component.values()) {
            strips.put(component, exempt && component == Component.HEATING_OR_GAS && rank < AGREED
                    ? new Strip(null, Map.of(), end.minusDays(150), word("exempt"))
                    : strip(rank, component, end.minusDays(chance.nextInt(20)), today));
        }
        return new Row(rank + 2, line.number(), line.name(), line.place(), null, owner(line), strips, word("estate.evidence")
                .replace("{year}", String.valueOf(end.getYear())).replace("{n}", String.valueOf(rank + 1)));
    }

    private Strip strip(int rank, Component component, LocalDate end, LocalDate today) {
        var order = chance.nextInt(4) == 0 ? LegalOrder.TRANSFER_FIRST : LegalOrder.REPAIR_FIRST;
        var offsets = order == LegalOrder.REPAIR_FIRST ? REPAIR_FIRST : TRANSFER_FIRST;
        var last = last(rank, component);
        var days = new EnumMap<Deed, LocalDate>(Deed.class);
        for (var deed : order.deeds()) {
            var day = end.plusDays(Objects.requireNonNull(offsets.get(deed)));
            if (day.isAfter(today) || order.deeds().indexOf(deed) > order.deeds().indexOf(last)) {
                break;
            }
            days.put(deed, day);
        }
        return days.isEmpty() ? Strip.NOTHING : new Strip(order, days, null, "");
    }

    /** The step a component of an estate has come to. */
    private Deed last(int rank, Component component) {
        if (rank < OVER) {
            return Deed.CLOSED;
        }
        var ahead = component.ordinal() < 1 + chance.nextInt(3);
        if (rank < MOVED) {
            return ahead ? Deed.TRANSFERRED : Deed.MOVED;
        }
        return rank < AGREED ? ahead ? Deed.MOVED : Deed.AGREED : Deed.FRAMEWORK;
    }

    private Owner owner(ProjectLines.Line line) {
        var name = line.name();
        var at = Math.max(0, name.length() - 6);
        return new Owner(word("enterprise").replace("{word}", name.substring(at, Math.max(at, name.length() - 3))),
                60 + chance.nextInt(840), chance.nextInt(10) < 8 ? Supply.GAS : Supply.HEATING);
    }

    private String word(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }
}
