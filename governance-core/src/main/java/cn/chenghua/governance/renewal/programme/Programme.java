package cn.chenghua.governance.renewal.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.district.Days;

/**
 * One edition of the programme, such as launched on 2017-09-22, from 2018 to 2020, with 20 schools in 2018. An edition is written
 * once; a new one replaces it from the moment it is agreed. Its period need not be that of the plan.
 *
 * @param launched the day the drive was called out
 */
public record Programme(UUID id, LocalDate launched, LocalDate first, LocalDate last, List<Tranche> tranches, String reason,
        String by, Instant at) {

    private static final int LONGEST = 20;

    public Programme {
        tranches = List.copyOf(tranches);
        Days.within("launched", launched);
        if (Days.within("last", last).isBefore(Days.within("first", first)) || last.getYear() - first.getYear() > LONGEST) {
            throw ProgrammeRefused.period(first, last);
        }
        for (var tranche : tranches) {
            if (tranche.year() < first.getYear() || tranche.year() > last.getYear() || tranche.quantity() < 0) {
                throw ProgrammeRefused.tranche(tranche.quantity(), tranche.year(), first.getYear(), last.getYear());
            }
        }
    }

    /** How many facilities all classes and years come to. */
    public int sum() {
        return tranches.stream().mapToInt(Tranche::quantity).sum();
    }

    /** How many a class gets in a year. */
    public int of(String classCode, int year) {
        return tranches.stream().filter(tranche -> tranche.classCode().equals(classCode) && tranche.year() == year)
                .mapToInt(Tranche::quantity).sum();
    }

    public int of(String classCode) {
        return tranches.stream().filter(tranche -> tranche.classCode().equals(classCode)).mapToInt(Tranche::quantity).sum();
    }

    /** How many facilities all classes get in a year. */
    public int in(int year) {
        return tranches.stream().filter(tranche -> tranche.year() == year).mapToInt(Tranche::quantity).sum();
    }

    /** The years of the period, in order. */
    public List<Integer> years() {
        return java.util.stream.IntStream.rangeClosed(first.getYear(), last.getYear()).boxed().toList();
    }

    /** The facilities of one class in one year. */
    public record Tranche(String classCode, int year, int quantity) {
    }
}
