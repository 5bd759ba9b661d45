package cn.chenghua.governance.inspection.standard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import cn.chenghua.governance.responsibility.AssetKind;

/** The versions of check-lists and of the list of disorders; they are added and read, never changed. */
public interface Standards {

    Optional<Standard> find(String code, int version);

    /** By code, the newest version first. */
    List<Standard> all();

    /** False if that version is there already. */
    boolean issue(Standard standard, String by, Instant at);

    Optional<Taxonomy> taxonomy(int version);

    /** The newest first. */
    List<Taxonomy> taxonomies();

    /** False if that version is there already. */
    boolean issue(Taxonomy taxonomy, String by, Instant at);

    /** The check-list for an asset of that kind and class on a day: of those that hold, the one that began last. */
    default Optional<Standard> on(LocalDate day, AssetKind kind, String classCode) {
        return all().stream().filter(standard -> standard.holds(day) && standard.fits(kind, classCode))
                .max(Comparator.comparing(Standard::validFrom).thenComparing(Standard::version));
    }

    /** The list of disorders that holds on a day. */
    default Optional<Taxonomy> taxonomyOn(LocalDate day) {
        return taxonomies().stream().filter(taxonomy -> !taxonomy.validFrom().isAfter(day))
                .max(Comparator.comparing(Taxonomy::validFrom));
    }
}
