package cn.chenghua.governance.backstreet.measure;

import java.time.LocalDate;
import java.util.Set;

import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** A row of the table of measures, known by its name; what is empty stays as it is. Projects are told by their numbers. */
public record MeasureRow(String name, @Nullable MeasureSort sort, @Nullable UnitCode place, @Nullable String responsible,
        @Nullable LocalDate begins, @Nullable LocalDate ends, @Nullable String note, Set<Integer> clauses, Set<String> projects) {
}
