package cn.chenghua.governance.responsibility.patrol.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.Grade;
import cn.chenghua.governance.responsibility.patrol.PatrolRegime;
import cn.chenghua.governance.responsibility.patrol.RegimeBook;
import cn.chenghua.governance.responsibility.patrol.Rhythm;
import cn.chenghua.governance.site.Typed;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A patrol regime as REST clients see it; without a grade it is for all that have none of their own, months are 1 to 12. */
@Schema(name = "PatrolRegime")
record RegimeJson(AssetKind kind, Level level, @Nullable Grade grade, LocalDate from, int times, Rhythm rhythm,
        List<Integer> months, boolean workingDaysOnly, @Nullable Integer coverDays, @Nullable Integer share, String source,
        boolean suggestion) {

    static RegimeJson of(PatrolRegime regime) {
        return new RegimeJson(regime.kind(), regime.level(), regime.grade(), regime.from(), regime.times(), regime.rhythm(),
                regime.months().stream().map(Month::getValue).sorted().toList(), regime.workingDaysOnly(), regime.coverDays(),
                regime.share(), regime.source(), regime.suggestion());
    }

    /** What is in force on a day, and every version that ever was set, the latest first. */
    @Schema(name = "PatrolRegimes")
    record Regimes(LocalDate asOf, List<RegimeJson> inForce, List<VersionJson> versions) {

        static Regimes of(LocalDate day, RegimeBook book) {
            return new Regimes(day, book.regimes().on(day).stream().map(RegimeJson::of).toList(),
                    book.entries().reversed().stream().map(VersionJson::of).toList());
        }
    }

    /** A version with who set it. */
    @Schema(name = "PatrolRegimeVersion")
    record VersionJson(RegimeJson regime, String setBy, Instant setAt) {
        static VersionJson of(RegimeBook.Entry entry) {
            return new VersionJson(RegimeJson.of(entry.regime()), entry.byName(), entry.at());
        }
    }

    /** A regime to be set; without a day it holds from today on, without months all year, with no times it ends the duty. */
    @Schema(name = "PatrolRegimeWish")
    record Wish(@Nullable AssetKind kind, @Nullable Level level, @Nullable Grade grade, @Nullable LocalDate from,
            @Nullable Integer times, @Nullable Rhythm rhythm, @Nullable List<Integer> months,
            @Nullable Boolean workingDaysOnly, @Nullable Integer coverDays, @Nullable Integer share,
            @Nullable String source) {

        PatrolRegime regime(LocalDate today) {
            return new PatrolRegime(Typed.needed("kind", kind), Typed.needed("level", level), grade,
                    Objects.requireNonNullElse(from, today), Typed.needed("times", times), Typed.needed("rhythm", rhythm),
                    named(), Boolean.TRUE.equals(workingDaysOnly), coverDays, share, Typed.text(source), false);
        }

        private Set<Month> named() {
            return months == null
                    ? EnumSet.allOf(Month.class)
                    : Typed.all("months", months).stream().map(Wish::month).collect(Collectors.toSet());
        }

        private static Month month(int number) {
            if (number < 1 || number > Month.values().length) {
                throw new Typed.Unreadable("typed.choice", "months", String.valueOf(number));
            }
            return Month.of(number);
        }
    }
}
