package cn.chenghua.governance.demonstration.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.project.ProjectRepository;
import cn.chenghua.governance.safecommunity.record.RecordDesk;
import cn.chenghua.governance.safecommunity.record.RecordKind;
import cn.chenghua.governance.safecommunity.record.RecordSteps;
import cn.chenghua.governance.safecommunity.record.RecordWish;
import cn.chenghua.governance.safecommunity.record.SafetyRecord;
import cn.chenghua.governance.safecommunity.record.Said;
import cn.chenghua.governance.site.table.TableRow;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells joint tasks, duties, law communities, honours, covenants and suggestions from a table, and the sessions of lectures that were held. */
@Component
@Profile("demo")
class LawfulChapter implements Chapter {

    private static final Actor AUTHOR = SignalChapter.actor("demonstration");
    private static final Actor REVIEWER = SignalChapter.actor("demonstration-review");
    private static final UnitCode DISTRICT = new UnitCode("510108000000");
    private final RecordDesk desk;
    private final RecordSteps steps;
    private final ProjectLines projects;
    private final ProjectRepository repository;
    private final HeldBack held;
    private final DemonstrationClock clock;
    private final Map<String, String> words = Tables.named("warning");

    LawfulChapter(RecordDesk desk, RecordSteps steps, ProjectLines projects, ProjectRepository repository, HeldBack held,
            DemonstrationClock clock) {
        this.desk = desk;
        this.steps = steps;
        this.projects = projects;
        this.repository = repository;
        this.held = held;
        this.clock = clock;
    }

    @Override
    public int position() {
        return 117;
    }

    @Override
    public void tell(LocalDate today) {
        Tables.rows("lawful.csv").forEach(this::tell);
        var titles = word("lectures").split(",");
        var speakers = word("speakers").split(",");
        var number = 0;
        for (var lecture : held.proved("lecture")) {
            session(lecture, titles[number % titles.length], speakers[number % speakers.length], 60 + 13 * number);
            number++;
        }
    }

    private void session(HeldBack.Move lecture, String title, String speaker, int attendance) {
        var project = repository.findById(lecture.project()).orElseThrow();
        var wish = new RecordWish(null, title, project.place(), project.responsible(), String.valueOf(project.classCode()),
                lecture.day(), null, "", new Said(Map.of("project", project.number(), "speaker", speaker, "attendance",
                        String.valueOf(attendance))));
        clock.on(lecture.day(), () -> desk.register(AUTHOR, RecordKind.SESSION, wish, Proof.of(lecture.evidence(), null)));
    }

    private void tell(TableRow row) {
        var kind = RecordKind.valueOf(text(row, "kind"));
        var day = LocalDate.parse(text(row, "day"));
        var due = text(row, "due").isEmpty() ? null : LocalDate.parse(text(row, "due"));
        var wish = new RecordWish(null, text(row, "title"), new UnitCode(text(row, "unit")), text(row, "responsible"),
                text(row, "sort"), day, due, text(row, "text"), said(text(row, "details")));
        var made = new AtomicReference<SafetyRecord>();
        clock.on(day, () -> made.set(desk.register(AUTHOR, kind, wish, Proof.of(text(row, "evidence"), null))));
        for (var step : text(row, "steps").split("\\|")) {
            if (!step.isEmpty()) {
                take(made, step.split("@", -1));
            }
        }
    }

    private void take(AtomicReference<SafetyRecord> made, String[] step) {
        var day = LocalDate.parse(step[1]);
        var of = made.get();
        clock.on(day, () -> made.set(steps.take(REVIEWER, of.kind(), of.id(), of.version(),
                new RecordDesk.TakeStep(step[0], day, said(step[2])), Proof.of(step[3], null))));
    }

    private Said said(String pairs) {
        var values = new HashMap<String, String>();
        for (var pair : pairs.split("&")) {
            if (!pair.isEmpty()) {
                var name = pair.substring(0, pair.indexOf('='));
                var value = pair.substring(pair.indexOf('=') + 1);
                values.put(name, value.startsWith("@") ? project(value) : value);
            }
        }
        return new Said(values);
    }

    /** The number of the nth project of a kind, such as {@code @back_street#3}. */
    private String project(String named) {
        var at = named.indexOf('#');
        var filter = new ProjectLines.Filter(Scope.everything(), "", List.of(named.substring(1, at)), List.of(), List.of(), null,
                null, null);
        return projects.list(filter, "", 20).get(Integer.parseInt(named.substring(at + 1))).number();
    }

    private String word(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }

    private static String text(TableRow row, String column) {
        return row.cell(column).text();
    }
}
