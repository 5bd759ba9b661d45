package cn.chenghua.governance.demonstration.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.safecommunity.record.RecordDesk;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordLines;
import cn.chenghua.governance.safecommunity.record.RecordSteps;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.SafetyRecord;
import cn.chenghua.governance.safecommunity.record.Said;
import cn.chenghua.governance.safecommunity.warning.Signal;
import cn.chenghua.governance.safecommunity.warning.SignalDesk;
import cn.chenghua.governance.safecommunity.warning.SignalSource;
import cn.chenghua.governance.safecommunity.warning.alert.Watch;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A month of signals with heavy rain on some days, the incidents people recorded, three rules of which one is on, and what it raised. */
@Component
@Profile("demo")
class SignalChapter implements Chapter {

    private static final long SEED = 1_031;
    private static final UnitCode DISTRICT = new UnitCode("510108000000");
    private static final List<String> PLACES = List.of("510108005004", "510108007003", "510108006004", "510108002001",
            "510108005001", "510108005002");
    private static final LocalDate FIRST = LocalDate.of(2018, 10, 1);
    private static final LocalDate SWITCHED = LocalDate.of(2018, 10, 21);
    private static final LocalDate LAST = LocalDate.of(2018, 10, 30);
    /** Which day of the month it rained hard at which of the places; every third alarm of the first weeks was false. */
    private static final Map<Integer, Integer> RAIN = new TreeMap<>(
            Map.of(3, 0, 5, 1, 8, 2, 12, 0, 15, 3, 18, 1));
    private static final Map<Integer, Integer> LATER = new TreeMap<>(Map.of(22, 0, 23, 1, 24, 2, 25, 3, 26, 0, 28, 1, 29, 4));
    private static final List<List<String>> STORIES = List.of(List.of("CONFIRM", "HANDLE", "CLOSE_FIXED"), List.of("CONFIRM"),
            List.of("CONFIRM", "HANDLE"), List.of("DISMISS"), List.of("CONFIRM", "HANDLE", "CLOSE_UNFIXED"), List.of(),
            List.of());
    private static final Actor AUTHOR = actor("demonstration");
    private final SignalDesk signals;
    private final RecordDesk desk;
    private final RecordSteps steps;
    private final RecordLines lines;
    private final Watch watch;
    private final DemonstrationClock clock;
    private final Map<String, String> words = Tables.named("warning");
    private final Random chance = new Random(SEED);

    SignalChapter(SignalDesk signals, RecordDesk desk, RecordSteps steps, RecordLines lines, Watch watch,
            DemonstrationClock clock) {
        this.signals = signals;
        this.desk = desk;
        this.steps = steps;
        this.lines = lines;
        this.watch = watch;
        this.clock = clock;
    }

    static Actor actor(String name) {
        return new Actor(new UUID(0, 0), name, "Demonstration", Map.of(Right.READ, Scope.everything(), Right.EDIT_PROJECTS,
                Scope.everything(), Right.SET_STANDARDS, Scope.everything()));
    }

    @Override
    public int position() {
        return 118;
    }

    @Override
    public void tell(LocalDate today) {
        clock.at(SWITCHED.atTime(0, 5), () -> signals.take(AUTHOR, month(FIRST, SWITCHED)));
        incidents();
        var water = rule("rule.water", Map.of("kind", "water_depth", "measure", "VALUE", "on", "30", "off", "20", "window", "60",
                "quiet", "120", "incident", "240"));
        var smoke = rule("rule.smoke", Map.of("kind", "smoke", "measure", "COUNT", "on", "3", "off", "1", "window", "60", "quiet",
                "240", "incident", "240"));
        rule("rule.crowd", Map.of("source", "SKY", "kind", "crowd", "measure", "VALUE", "on", "0", "off", "0", "window", "60",
                "quiet", "60", "incident", "120"));
        take(water, "SWITCH_ON");
        take(take(smoke, "SWITCH_ON"), "SWITCH_OFF");
        clock.at(LAST.atTime(23, 30), () -> {
            signals.take(AUTHOR, month(SWITCHED, LAST.plusDays(1)));
            watch.look();
        });
        verify();
    }

    private List<Signal> month(LocalDate from, LocalDate to) {
        var all = new ArrayList<Signal>();
        from.datesUntil(to).forEach(day -> {
            for (var place = 0; place < PLACES.size(); place++) {
                day(all, day, place);
            }
        });
        return all;
    }

    private void day(List<Signal> all, LocalDate day, int place) {
        var month = day.getDayOfMonth();
        var rains = Objects.equals(RAIN.get(month), place) || Objects.equals(LATER.get(month), place);
        for (var hour = 0; hour < 24; hour += 2) {
            var depth = rains && hour >= 8 && hour <= 12 ? 32 + chance.nextInt(12) : chance.nextInt(8);
            all.add(signal(SignalSource.IOT, "water_depth", place, depth, day, hour, 10));
        }
        for (var hour = 9; hour < 22; hour += 4) {
            all.add(signal(SignalSource.SKY, "crowd", place, 5 + chance.nextInt(60), day, hour, 30));
        }
        if (chance.nextInt(3) == 0) {
            all.add(signal(SignalSource.IOT, "smoke", place, 1, day, 18, chance.nextInt(60)));
        }
        if (chance.nextInt(2) == 0) {
            all.add(signal(SignalSource.GROUND, chance.nextBoolean() ? "hazard" : "quarrel", place, 1, day, 10,
                    chance.nextInt(60)));
        }
    }

    private Signal signal(SignalSource source, String kind, int place, int value, LocalDate day, int hour, int minute) {
        var at = day.atTime(hour, minute).atZone(Days.ZONE).toInstant();
        return new Signal(Uuids.next(at), source, kind, new UnitCode(PLACES.get(place)), null, null, BigDecimal.valueOf(value),
                at);
    }

    /** Four of the six heavy rains were incidents, one incident came without much water measured. */
    private void incidents() {
        var told = 0;
        for (var rain : RAIN.entrySet()) {
            if (told++ % 3 != 2) {
                incident(FIRST.plusDays(rain.getKey() - 1L), PLACES.get(rain.getValue()));
            }
        }
        incident(LocalDate.of(2018, 10, 10), PLACES.get(4));
        incident(LocalDate.of(2018, 10, 22), PLACES.get(0));
        incident(LocalDate.of(2018, 10, 27), PLACES.get(1));
    }

    private void incident(LocalDate day, String place) {
        clock.at(day.atTime(18, 0), () -> desk.register(AUTHOR, RecordKind.INCIDENT,
                new RecordWish(null, word("incident"), new UnitCode(place), "", "water_depth", day, null, "",
                        new Said(Map.of("time", "09:00"))),
                Proof.note(word("incident.evidence"))));
    }

    private SafetyRecord rule(String name, Map<String, String> said) {
        var made = new AtomicReference<SafetyRecord>();
        clock.on(SWITCHED, () -> {
            made.set(desk.register(AUTHOR, RecordKind.RULE,
                    new RecordWish(null, word(name), DISTRICT, "", "", SWITCHED, null, "", new Said(said)),
                    Proof.note(word("rule.evidence"))));
        });
        return step(made.get(), "TEST", SWITCHED, "rule.evidence",
                new Said(Map.of("from", FIRST.toString(), "to", SWITCHED.minusDays(1).toString())));
    }

    private SafetyRecord take(SafetyRecord rule, String verb) {
        return step(rule, verb, SWITCHED, "rule.evidence", Said.NOTHING);
    }

    private SafetyRecord step(SafetyRecord of, String verb, LocalDate day, String word, Said said) {
        var made = new AtomicReference<SafetyRecord>();
        clock.on(day, () -> made.set(steps.take(AUTHOR, of.kind(), of.id(), of.version(),
                new RecordDesk.TakeStep(verb, day, said), Proof.note(word(word)))));
        return made.get();
    }

    /** What people made of the alerts, the oldest first; the latest wait. */
    private void verify() {
        var raised = lines.list(RecordLines.Filter.all(RecordKind.ALERT, Scope.everything()), null, 50).reversed();
        for (var at = 0; at < Math.min(raised.size(), STORIES.size()); at++) {
            var alert = desk.read(AUTHOR, RecordKind.ALERT, raised.get(at).id());
            for (var verb : STORIES.get(at)) {
                alert = step(alert, verb, LAST, said(verb), Said.NOTHING);
            }
        }
    }

    private static String said(String verb) {
        return switch (verb) {
            case "CONFIRM" -> "verify.yes";
            case "DISMISS" -> "verify.no";
            case "HANDLE" -> "handle";
            case "CLOSE_FIXED" -> "close.fixed";
            default -> "close.unfixed";
        };
    }

    private String word(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }
}
