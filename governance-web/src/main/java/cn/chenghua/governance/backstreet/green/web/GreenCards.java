package cn.chenghua.governance.backstreet.green.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.green.GreenLevel;
import cn.chenghua.governance.backstreet.green.GreenLines;
import cn.chenghua.governance.plan.Progress;
import cn.chenghua.governance.plan.ProgressReport;
import cn.chenghua.governance.plan.web.ProgressBar;
import cn.chenghua.governance.plan.web.Questions;
import cn.chenghua.governance.project.ProjectKinds;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A card for each of the five levels: its figure from the ledger, its parts, and what the register holds. */
@Component
public class GreenCards {

    private static final Map<GreenLevel, List<String>> PARTS = Map.of(GreenLevel.GREENWAY, List.of("B29", "B30"),
            GreenLevel.PARK, List.of("B21"), GreenLevel.POCKET, List.of("B22"));
    private final ProgressReport report;
    private final Questions questions;
    private final GreenLines lines;
    private final ProjectKinds kinds;

    GreenCards(ProgressReport report, Questions questions, GreenLines lines, ProjectKinds kinds) {
        this.report = report;
        this.questions = questions;
        this.lines = lines;
        this.kinds = kinds;
    }

    public List<Card> of(Actor actor) {
        var all = report.all(questions.of(actor, null, null, null)).stream()
                .collect(Collectors.toMap(progress -> progress.target().code(), Function.identity()));
        var sums = lines.sums(actor.reads());
        return Arrays.stream(GreenLevel.values()).map(level -> new Card(level, figure(all, level.target().orElse("")),
                PARTS.getOrDefault(level, List.of()).stream().map(code -> figure(all, code)).flatMap(Stream::ofNullable).toList(),
                own(sums, level), built(sums, level))).toList();
    }

    private static @Nullable Figure figure(Map<String, Progress> all, String code) {
        var progress = all.get(code);
        return progress == null ? null : new Figure(progress, new ProgressBar(progress));
    }

    private static List<GreenLines.Sum> own(List<GreenLines.Sum> sums, GreenLevel level) {
        return sums.stream().filter(sum -> GreenLevel.of(sum.kind(), sum.classCode()).filter(level::equals).isPresent()).toList();
    }

    private int built(List<GreenLines.Sum> sums, GreenLevel level) {
        return own(sums, level).stream().filter(sum -> reached(level.kind(), sum.stage(), level.built()))
                .mapToInt(GreenLines.Sum::count).sum();
    }

    private boolean reached(String kind, @Nullable String latest, String stage) {
        var stages = kinds.get(kind).stages().stream().map(term -> term.code()).toList();
        return latest != null && stages.indexOf(latest) >= stages.indexOf(stage);
    }

    /** Metres of greenways of each class, registered and by the stages the targets count. */
    Map<String, Map<String, BigDecimal>> lengths(Actor actor) {
        var lengths = new LinkedHashMap<String, Map<String, BigDecimal>>();
        var way = GreenLevel.GREENWAY;
        for (var term : kinds.get(way.kind()).classes()) {
            lengths.put(term.code(), new LinkedHashMap<>());
        }
        for (var sum : own(lines.sums(actor.reads()), way)) {
            var row = lengths.computeIfAbsent(sum.classCode() == null ? "" : sum.classCode(), _ -> new LinkedHashMap<>());
            row.merge("", sum.amount(), BigDecimal::add);
            for (var stage : List.of("started", "basically_completed", "opened")) {
                row.merge(stage, reached(way.kind(), sum.stage(), stage) ? sum.amount() : BigDecimal.ZERO, BigDecimal::add);
            }
        }
        return lengths;
    }

    /** A figure of the ledger with its bar. */
    public record Figure(Progress progress, ProgressBar bar) {

        /** What is missing of the quantity; null without one. */
        public @Nullable BigDecimal remaining() {
            var quantity = progress.quantity();
            return quantity == null ? null : quantity.subtract(progress.actual()).max(BigDecimal.ZERO);
        }

        /** Whether the text leaves several ways to read it. */
        public boolean open() {
            return progress.readings().size() > 1;
        }
    }

    /**
     * A level.
     *
     * @param figure null for micro green, of which the plan's text gives no number
     * @param built how many of its records are built
     */
    public record Card(GreenLevel level, @Nullable Figure figure, List<Figure> parts, List<GreenLines.Sum> sums, int built) {

        public int count() {
            return sums.stream().mapToInt(GreenLines.Sum::count).sum();
        }

        public int drawn() {
            return sums.stream().mapToInt(GreenLines.Sum::drawn).sum();
        }

        public BigDecimal amount() {
            return sums.stream().map(GreenLines.Sum::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }
}
