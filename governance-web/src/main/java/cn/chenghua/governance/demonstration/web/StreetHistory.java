package cn.chenghua.governance.demonstration.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.backstreet.link.intake.LinkIntake;
import cn.chenghua.governance.backstreet.link.intake.LinkWish;
import cn.chenghua.governance.backstreet.rule.StreetRuleDesk;
import cn.chenghua.governance.backstreet.rule.StreetTerm;
import cn.chenghua.governance.backstreet.street.acceptance.Party;
import cn.chenghua.governance.backstreet.street.acceptance.RecordAcceptance;
import cn.chenghua.governance.backstreet.street.intake.StreetIntake;
import cn.chenghua.governance.backstreet.street.intake.StreetWish;
import cn.chenghua.governance.backstreet.street.lookback.RecordLookBack;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.responsibility.Depth;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Accepts the invented back streets jointly and opens the invented links, in bulk and from paper, as an import does. */
@Component
@Profile("demo")
class StreetHistory {

    private static final Map<String, String> GATED = Map.of("back_street", "accepted", "street_link", "opened");
    private static final int RELAPSED = 2;
    private static final int ANEW = 5;
    private static final int DRAWN = 20;
    private static final int DUE_EACH = 12;
    private static final GeometryFactory SHAPES = new GeometryFactory();
    private final StreetIntake streets;
    private final LinkIntake links;
    private final StreetRuleDesk rules;
    private final Map<String, String> words = Tables.named("backstreet");

    StreetHistory(StreetIntake streets, LinkIntake links, StreetRuleDesk rules) {
        this.streets = streets;
        this.links = links;
        this.rules = rules;
    }

    /** The wish without the stage that only an acceptance or an opening leads to. */
    static RegisterProject before(RegisterProject wish) {
        var stage = GATED.get(wish.kind());
        if (stage == null || !wish.actual().containsKey(stage)) {
            return wish;
        }
        var actual = new LinkedHashMap<>(wish.actual());
        actual.remove(stage);
        return new RegisterProject(wish.id(), wish.number(), wish.name(), wish.kind(), wish.place(), wish.point(),
                wish.responsible(), wish.budget(), wish.classCode(), wish.phase(), wish.measures(), wish.planned(), actual,
                wish.evidence());
    }

    void tell(Actor author, Map<String, List<RegisterProject>> wishes) {
        rules.set(author, Map.of(StreetTerm.HISTORIC_UNTIL, 20_180_831, StreetTerm.LINK_AS_BUILT, 1), Map.of());
        var rows = new ArrayList<StreetWish>();
        var accepted = wishes.getOrDefault("back_street", List.of());
        for (var at = 0; at < accepted.size(); at++) {
            rows.addAll(street(accepted.get(at), at));
        }
        streets.take(author, List.of(IntStream.range(0, rows.size())
                .mapToObj(at -> new StreetIntake.Row(at + 2, rows.get(at))).toList()).iterator(), word("source"), false, _ -> {
                });
        var opened = wishes.getOrDefault("street_link", List.of());
        links.take(author, List.of(IntStream.range(0, opened.size())
                .mapToObj(at -> new LinkIntake.Row(at + 2, link(opened.get(at), at))).toList()).iterator(), word("source"), false,
                _ -> {
                });
    }

    /** A street as a row, and another where it relapsed and was accepted once more. */
    private List<StreetWish> street(RegisterProject wish, int at) {
        var day = wish.actual().get("accepted");
        var number = Objects.requireNonNull(wish.number());
        var depth = Depth.values()[at % 3];
        var metres = wish.measures().metres();
        var line = at < DRAWN && metres != null ? line(104.085, 30.6505 + at * 0.0009, metres) : null;
        if (day == null) {
            return List
                    .of(new StreetWish(number, null, "BACK_STREET", depth, word("contractor"), word("works"), line, null, null));
        }
        var parties = List.of(new Party(word("office"), word("inspector"), Party.Opinion.AGREES, ""),
                new Party(word("residents"), "", Party.Opinion.AGREES, ""));
        var accepted = new StreetWish.Accepted(day, RecordAcceptance.Result.PASSED, parties, wish.evidence());
        var first = new StreetWish(number, null, "BACK_STREET", depth, word("contractor"), word("works"), line, accepted,
                lookBack(day, at));
        if (at != ANEW) {
            return List.of(first);
        }
        var again = new StreetWish.Accepted(LocalDate.of(2018, 3, 30), RecordAcceptance.Result.PASSED, parties, word("again"));
        return List.of(first, new StreetWish(number, null, null, null, null, null, null, again, null));
    }

    /** Most have held; two relapsed, and some have not been looked at again. */
    private StreetWish.@Nullable LookedBack lookBack(LocalDate accepted, int at) {
        if (at == RELAPSED) {
            return new StreetWish.LookedBack(LocalDate.of(2018, 3, 15), RecordLookBack.Result.RELAPSED, word("relapse"),
                    word("relapsed"));
        }
        if (at == ANEW) {
            return new StreetWish.LookedBack(LocalDate.of(2018, 3, 1), RecordLookBack.Result.RELAPSED, word("trading"),
                    word("sentback"));
        }
        return at % DUE_EACH == 0
                ? null
                : new StreetWish.LookedBack(accepted.plusDays(100 + at % 9), RecordLookBack.Result.HELD, "", word("held"));
    }

    /** The second link lies in part upon the first. */
    private LinkWish link(RegisterProject wish, int at) {
        var day = wish.actual().get("opened");
        var metres = wish.measures().metres();
        var line = at < DRAWN && metres != null
                ? line(at == 1 ? 104.108 : 104.100, 30.6300 + (at == 1 ? 0 : at) * 0.0009, metres)
                : null;
        return new LinkWish(Objects.requireNonNull(wish.number()), day == null ? null : metres,
                day == null ? null : word("survey"),
                line, day, day == null ? null : wish.evidence());
    }

    private static Geometry line(double east, double north, BigDecimal metres) {
        var length = metres.doubleValue() / (111_320 * Math.cos(Math.toRadians(north)));
        return SHAPES.createLineString(new Coordinate[]{new Coordinate(east, north), new Coordinate(east + length, north)});
    }

    private String word(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }
}
