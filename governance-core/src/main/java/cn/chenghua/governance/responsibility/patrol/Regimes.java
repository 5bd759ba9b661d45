package cn.chenghua.governance.responsibility.patrol;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.Grade;

import org.jspecify.annotations.Nullable;

/** All versions of all regimes, ready to answer which is in force; what is decided later on the same day wins. */
public record Regimes(List<PatrolRegime> versions) {

    public Regimes {
        versions = List.copyOf(versions);
    }

    /** The regime of an asset on a day: that of its grade, else that of all grades; empty where no look is asked for. */
    public Optional<PatrolRegime> of(AssetKind kind, Level level, Grade grade, LocalDate day) {
        return latest(kind, level, grade, day).or(() -> latest(kind, level, null, day)).filter(regime -> regime.times() > 0);
    }

    private Optional<PatrolRegime> latest(AssetKind kind, Level level, @Nullable Grade grade, LocalDate day) {
        return versions.stream()
                .filter(regime -> regime.isFor(kind, level) && regime.grade() == grade && !regime.from().isAfter(day))
                .max(Comparator.comparing(PatrolRegime::from).thenComparing(versions::indexOf));
    }

    /** What is in force on a day, one for each kind, level and grade that has one, without those that end a duty. */
    public List<PatrolRegime> on(LocalDate day) {
        return versions.stream().filter(regime -> regime.times() > 0
                && latest(regime.kind(), regime.level(), regime.grade(), day).filter(regime::equals).isPresent())
                .sorted(Comparator.comparing(PatrolRegime::kind).thenComparing(PatrolRegime::level, Comparator.reverseOrder())
                        .thenComparing(regime -> regime.grade() == null ? "" : regime.grade().name()))
                .toList();
    }
}
