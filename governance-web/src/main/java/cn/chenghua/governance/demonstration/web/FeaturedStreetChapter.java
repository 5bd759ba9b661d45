package cn.chenghua.governance.demonstration.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.featuredstreet.recognition.RecognitionDesk;
import cn.chenghua.governance.featuredstreet.rule.FeaturedRuleDesk;
import cn.chenghua.governance.featuredstreet.rule.FeaturedTerm;
import cn.chenghua.governance.featuredstreet.score.EvaluationDesk;
import cn.chenghua.governance.featuredstreet.score.RecordScoring;
import cn.chenghua.governance.featuredstreet.score.Scorecard;
import cn.chenghua.governance.featuredstreet.score.Scorecards;
import cn.chenghua.governance.featuredstreet.street.DescribeStreet;
import cn.chenghua.governance.featuredstreet.street.Featured;
import cn.chenghua.governance.featuredstreet.street.FeaturedDesk;
import cn.chenghua.governance.featuredstreet.street.StreetClass;
import cn.chenghua.governance.featuredstreet.street.Trait;
import cn.chenghua.governance.project.ProjectRepository;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Describes the invented featured streets, scores those the invention has evaluated by two scorers each, and recognises most; one
 * is withdrawn, one confirmed, one waits for its second sheet and one for a third.
 */
@Component
@Profile("demo")
class FeaturedStreetChapter implements Chapter {

    private static final int WITHDRAWN = 3;
    private static final int DRAWN = 16;
    private static final GeometryFactory SHAPES = new GeometryFactory();
    /** Short enough that some re-evaluations are due. */
    private static final int INTERVAL = 300;
    private static final LocalDate WITHDRAWAL = LocalDate.of(2018, 8, 20);
    private static final Proof COVER = Proof.note("-");

    private final FeaturedTold held;
    private final ProjectRepository projects;
    private final FeaturedDesk desk;
    private final EvaluationDesk evaluations;
    private final RecognitionDesk recognitions;
    private final Scorecards cards;
    private final FeaturedRuleDesk rules;
    private final Map<String, String> words = Tables.named("featured");
    private final Actor one = FeaturedActors.actor(71, "scorer-one", word("scorer.one"));
    private final Actor two = FeaturedActors.actor(72, "scorer-two", word("scorer.two"));

    FeaturedStreetChapter(FeaturedTold held, ProjectRepository projects, FeaturedDesk desk, EvaluationDesk evaluations,
            RecognitionDesk recognitions, Scorecards cards, FeaturedRuleDesk rules) {
        this.held = held;
        this.projects = projects;
        this.desk = desk;
        this.evaluations = evaluations;
        this.recognitions = recognitions;
        this.cards = cards;
        this.rules = rules;
    }

    /** Before the months are reported, which freeze what the stages say. */
    @Override
    public int position() {
        return 2;
    }

    @Override
    public void tell(LocalDate today) {
        rules.set(FeaturedActors.AUTHOR, Map.of(FeaturedTerm.REEVALUATION_DAYS, INTERVAL), Map.of());
        var card = cards.current();
        var streets = held.of(Featured.KIND);
        var open = 0;
        for (int rank = 0; rank < streets.size(); rank++) {
            var told = streets.get(rank);
            if (told.day(Featured.WORKS) == null) {
                continue;
            }
            describe(told, rank);
            var evaluated = told.day(Featured.EVALUATED);
            var recognised = told.day(Featured.RECOGNISED);
            if (evaluated == null) {
                waiting(told, card, open++, today);
                continue;
            }
            evaluate(told, card, evaluated, recognised == null ? 74 : 85 + rank % 9, rank % 5);
            if (recognised != null) {
                recognise(told, later(recognised, evaluated), rank);
            }
            again(told, card, rank, recognised, today);
        }
    }

    private void describe(FeaturedTold.Told told, int rank) {
        var at = Math.max(0, IntStream.range(0, 5).filter(i -> told.name().contains(list("words")[i])).findFirst().orElse(3));
        var proofs = new EnumMap<Trait, Proof>(Trait.class);
        Arrays.stream(Trait.values()).forEach(trait -> proofs.put(trait, Proof.note(word("profile"))));
        var texts = new EnumMap<Trait, String>(Trait.class);
        texts.put(Trait.THEME, list("theme")[at]);
        texts.put(Trait.PRODUCT, list("product")[at]);
        if (told.day(Featured.EVALUATED) != null || rank % 2 == 0) {
            texts.put(Trait.CHARACTER, list("character")[at]);
        }
        var id = id(told);
        desk.describe(FeaturedActors.AUTHOR, id, version(id),
                new DescribeStreet(StreetClass.valueOf(list("classes")[at]), texts, proofs));
        if (rank < DRAWN) {
            desk.draw(FeaturedActors.AUTHOR, id, version(id), line(rank));
        }
    }

    /** Some 400 m from west to east. */
    private static Geometry line(int rank) {
        var east = 104.085 + rank % 4 * 0.018;
        var north = 30.655 + rank / 4 * 0.015;
        return SHAPES
                .createLineString(new Coordinate[]{new Coordinate(east, north), new Coordinate(east + 0.004, north + 0.0006)});
    }

    private void evaluate(FeaturedTold.Told told, Scorecard card, LocalDate day, int points, int spread) {
        var id = id(told);
        var evaluation = open(id, day.minusDays(20));
        evaluations.score(one, id, evaluation, sheet(card, points, day.minusDays(3)), COVER);
        evaluations.score(two, id, evaluation, sheet(card, points - spread, day), Proof.of(told.evidence(), null));
    }

    private void recognise(FeaturedTold.Told told, LocalDate day, int rank) {
        var id = id(told);
        recognitions.recognise(FeaturedActors.AUTHOR, id, version(id), day, Proof.of(word("recognised")
                .replace("{year}", String.valueOf(day.getYear())).replace("{n}", String.valueOf(20 + rank)), null));
    }

    /** What came of the recognition of a few. */
    private void again(FeaturedTold.Told told, Scorecard card, int rank, @Nullable LocalDate recognised, LocalDate today) {
        var id = id(told);
        if (recognised != null && rank == WITHDRAWN) {
            recognitions.withdraw(FeaturedActors.AUTHOR, id, version(id), later(WITHDRAWAL, recognised),
                    Proof.of(word("withdrawn"), null));
        } else if (recognised != null && rank == 0) {
            var day = later(today.minusDays(40), recognised);
            evaluate(told, card, day, 86, 2);
            recognitions.recognise(FeaturedActors.AUTHOR, id, version(id), day.plusDays(2), Proof.of(word("confirmed"), null));
        }
    }

    /** The first waits for its second sheet, the next for a third scorer, another was decided. */
    private void waiting(FeaturedTold.Told told, Scorecard card, int turn, LocalDate today) {
        if (turn > 1) {
            return;
        }
        var id = id(told);
        var evaluation = open(id, today.minusDays(16));
        evaluations.score(one, id, evaluation, sheet(card, 88, today.minusDays(9)), COVER);
        if (turn == 1) {
            evaluations.score(two, id, evaluation, sheet(card, 69, today.minusDays(6)), COVER);
        }
    }

    private UUID open(UUID id, LocalDate day) {
        var evaluation = UUID.nameUUIDFromBytes((id + " " + day).getBytes(StandardCharsets.UTF_8));
        evaluations.open(FeaturedActors.AUTHOR, id, version(id), evaluation, day);
        return evaluation;
    }

    private RecordScoring sheet(Scorecard card, int points, LocalDate day) {
        var given = new LinkedHashMap<String, RecordScoring.Points>();
        var at = 0;
        for (var item : card.items()) {
            given.put(item.code(), new RecordScoring.Points(Math.min(100, points + at++ % 5 - 2), Proof.note(word("remark"))));
        }
        return new RecordScoring(UUID.randomUUID(), day, given);
    }

    /** Asked for anew, so that what was written before is seen. */
    private UUID id(FeaturedTold.Told told) {
        return projects.findByNumber(told.number()).orElseThrow().id();
    }

    private long version(UUID id) {
        return desk.hold(FeaturedActors.AUTHOR, id).version();
    }

    private static LocalDate later(LocalDate day, LocalDate other) {
        return day.isAfter(other) ? day : other;
    }

    private String[] list(String key) {
        return word(key).split(";");
    }

    private String word(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }
}
