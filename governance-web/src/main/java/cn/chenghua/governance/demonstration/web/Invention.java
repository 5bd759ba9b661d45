package cn.chenghua.governance.demonstration.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Dimension;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.ProjectKind;
import cn.chenghua.governance.project.RegisterProject;

import org.jspecify.annotations.Nullable;

/** Invents the projects of a series with planned and actual days; the same chance gives the same projects. */
final class Invention {

    private static final int FIRST_NUMBER = 10;
    private final Places places;
    private final Names names;
    private final Random chance;
    private final LocalDate today;
    private final Map<String, Integer> numbers = new HashMap<>();

    Invention(Places places, Names names, Random chance, LocalDate today) {
        this.places = places;
        this.names = names;
        this.chance = chance;
        this.today = today;
    }

    /** The projects of a series, those that came furthest first. */
    List<RegisterProject> invent(Series series, ProjectKind kind) {
        var spots = places.of(series);
        var amounts = amounts(series);
        var luck = IntStream.range(0, series.count()).mapToDouble(index -> index + chance.nextGaussian() * series.count() * 0.05)
                .toArray();
        var order = IntStream.range(0, series.count()).boxed().sorted(Comparator.comparingDouble(index -> luck[index])).toList();
        var wishes = new ArrayList<RegisterProject>();
        for (int rank = 0; rank < series.count(); rank++) {
            var index = order.get(rank);
            wishes.add(project(series, kind, spots.get(index), index, rank, amounts.get(index)));
        }
        return wishes;
    }

    private RegisterProject project(Series series, ProjectKind kind, UnitCode place, int index, int rank, BigDecimal amount) {
        var span = ChronoUnit.DAYS.between(series.dueFrom(), series.dueTo());
        var due = series.dueFrom().plusDays(series.count() == 1 ? span : span * index / (series.count() - 1));
        var planned = new LinkedHashMap<String, LocalDate>();
        var actual = new LinkedHashMap<String, LocalDate>();
        @Nullable
        LocalDate last = null;
        for (int i = 0; i < kind.stages().size(); i++) {
            var stage = kind.stages().get(i).code();
            var day = due.minusDays(series.leads().get(i));
            planned.put(stage, day);
            if (rank < series.reached().get(i)) {
                last = reached(day, last, series.delay());
                actual.put(stage, last);
            }
        }
        var first = due.minusDays(series.leads().getFirst());
        return new RegisterProject(id(first), number(first, kind), names.name(series, place, index), series.kind(), place, null,
                names.filled(series.responsible(), place), budget(series), series.classCode(), series.phase(),
                measures(kind.asked(), amount), planned,
                actual, evidence(series, last == null ? first : last));
    }

    /** A day around the planned one, not before the stage before and not after today. */
    private LocalDate reached(LocalDate planned, @Nullable LocalDate last, int delay) {
        var day = planned.plusDays(Math.round(delay * (0.4 + chance.nextGaussian())));
        if (!day.isBefore(today)) {
            day = today.minusDays(1 + chance.nextInt(25));
        }
        return last == null || day.isAfter(last) ? day : last;
    }

    private List<BigDecimal> amounts(Series series) {
        var total = series.total();
        if (total == null) {
            return IntStream.range(0, series.count()).mapToObj(_ -> BigDecimal.ZERO).toList();
        }
        var shares = IntStream.range(0, series.count()).mapToDouble(_ -> 0.55 + 0.9 * chance.nextDouble()).toArray();
        var sum = IntStream.range(0, shares.length).mapToDouble(i -> shares[i]).sum();
        return IntStream.range(0, shares.length)
                .mapToObj(i -> total.multiply(BigDecimal.valueOf(shares[i] / sum)).setScale(0, RoundingMode.HALF_UP)).toList();
    }

    private static Measures measures(@Nullable Dimension asked, BigDecimal amount) {
        if (asked == null) {
            return Measures.NONE;
        }
        return new Measures(asked == Dimension.METRES ? amount : null, asked == Dimension.SQUARE_METRES ? amount : null,
                asked == Dimension.YUAN ? amount : null, asked == Dimension.HOURS ? amount : null);
    }

    private @Nullable BigDecimal budget(Series series) {
        if (series.budgetTo() == 0) {
            return null;
        }
        var tenThousands = (series.budgetFrom() + (long) (chance.nextDouble() * (series.budgetTo() - series.budgetFrom())))
                / 10_000;
        return BigDecimal.valueOf(tenThousands * 10_000);
    }

    private String evidence(Series series, LocalDate day) {
        return series.evidence().replace("{year}", String.valueOf(day.getYear())).replace("{n}",
                String.valueOf(3 + chance.nextInt(180)));
    }

    private String number(LocalDate first, ProjectKind kind) {
        var serial = Math.max(2017, first.getYear()) + "-" + kind.letters();
        return "%s-%04d".formatted(serial, numbers.merge(serial, FIRST_NUMBER, (old, _) -> old + 1));
    }

    private UUID id(LocalDate first) {
        var high = first.atStartOfDay(Days.ZONE).toInstant().toEpochMilli() << 16 | 0x7000L | chance.nextInt(1 << 12);
        return new UUID(high, chance.nextLong() >>> 2 | 1L << 63);
    }
}
