package cn.chenghua.governance.demonstration.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.renewal.facility.FacilityDesk;
import cn.chenghua.governance.renewal.facility.Site;
import cn.chenghua.governance.renewal.facility.intake.FacilityIntake;
import cn.chenghua.governance.renewal.facility.intake.FacilityIntake.Row;
import cn.chenghua.governance.renewal.programme.Programme.Tranche;
import cn.chenghua.governance.renewal.programme.ProgrammeBook;
import cn.chenghua.governance.renewal.programme.ProgrammeDesk;
import cn.chenghua.governance.site.UnitNames;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says what the invented facilities are and hold, closes two of them again, and agrees tranches that come to 314. */
@Component
@Profile("demo")
class FacilityChapter implements Chapter {

    private static final long SEED = 314;
    private static final List<Integer> MIX = List.of(60, 26, 30, 22, 25, 66, 8, 77);
    private static final List<String> CLASSES = List.of("education", "health", "commerce", "culture", "sport",
            "community_service",
            "administration", "municipal_works");
    private static final Actor AUTHOR = new Actor(new UUID(0, 0), "demonstration", "Demonstration",
            Map.of(Right.READ, Scope.everything(), Right.EDIT_PROJECTS, Scope.everything(), Right.DEFINE_TARGETS,
                    Scope.everything()));
    private final ProjectLines lines;
    private final FacilityIntake intake;
    private final ProgrammeDesk programme;
    private final ProgrammeBook book;
    private final UnitNames units;
    private final Map<String, String> words = Tables.named("renewal");
    private final Random chance = new Random(SEED);

    FacilityChapter(ProjectLines lines, FacilityIntake intake, ProgrammeDesk programme, ProgrammeBook book, UnitNames units) {
        this.lines = lines;
        this.intake = intake;
        this.programme = programme;
        this.book = book;
        this.units = units;
    }

    @Override
    public int position() {
        return 102;
    }

    @Override
    public void tell(LocalDate today) {
        var facilities = new ArrayList<ProjectLines.Line>();
        lines.each(new ProjectLines.Filter(Scope.everything(), "", List.of(FacilityDesk.KIND), List.of(), List.of(), null, null,
                null), facilities::add);
        var items = Tables.facilities();
        var names = units.asOfNow();
        var rows = new ArrayList<Row>();
        var closed = 0;
        for (var line : facilities) {
            var item = items.stream().filter(one -> line.name().contains(one.word())).findFirst().orElse(null);
            var closes = closed < 2 && opened(line) != null && rows.size() % 9 == 4;
            rows.add(row(line, item, names.apply(line.place()), rows.size() + 2,
                    closes ? today.minusDays(20L + 10 * closed) : null,
                    word(closed == 0 ? "close" : "close.two")));
            closed += closes ? 1 : 0;
        }
        intake.take(AUTHOR, List.<List<Row>>of(rows).iterator(), false, _ -> {
        });
        var current = book.current();
        programme.agree(AUTHOR, current.launched(), current.first(), current.last(), tranches(), word("programme"));
    }

    private Row row(ProjectLines.Line line, Tables.@Nullable FacilityWord item, String unit, int number,
            @Nullable LocalDate closed,
            String why) {
        var site = item == null
                ? Site.UNKNOWN
                : new Site(word("facility.address").replace("{unit}", unit),
                        BigDecimal.valueOf(item.from() + 2L * chance.nextInt((item.to() - item.from()) / 2)), item.unit());
        return new Row(number, line.number(), line.name(), line.place(), null, item == null ? null : item.item(), site, null,
                Map.of(), Map.of(), closed, closed == null ? "" : why, word("facility.evidence").replace("{year}", "2018")
                        .replace("{n}", String.valueOf(number)));
    }

    private static @Nullable LocalDate opened(ProjectLines.Line line) {
        return line.steps().getLast().actual();
    }

    /** Each class over three years, the last taking what the others leave. */
    private static List<Tranche> tranches() {
        return IntStream.range(0, CLASSES.size()).boxed().flatMap(i -> {
            var each = MIX.get(i) * 2 / 5;
            return List.of(new Tranche(CLASSES.get(i), 2018, each), new Tranche(CLASSES.get(i), 2019, each),
                    new Tranche(CLASSES.get(i), 2020, MIX.get(i) - 2 * each)).stream();
        }).toList();
    }

    private String word(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }
}
