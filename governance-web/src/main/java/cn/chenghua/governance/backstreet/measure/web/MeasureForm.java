package cn.chenghua.governance.backstreet.measure.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.chenghua.governance.backstreet.measure.MeasureSort;
import cn.chenghua.governance.backstreet.measure.StreetMeasure;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.site.Typed;

import org.springframework.util.MultiValueMap;

/** Reads the form of a measure. */
final class MeasureForm {

    private MeasureForm() {
    }

    /** @param projects finds the projects of numbers between blanks */
    static StreetMeasure read(UUID id, long version, MultiValueMap<String, String> typed,
            Function<List<String>, Set<UUID>> projects) {
        var fields = typed.toSingleValueMap();
        var numbers = Arrays.stream(Typed.text(fields, "projects").split("[\\s,;，；、]+")).filter(one -> !one.isBlank()).toList();
        var clauses = typed.getOrDefault("clauses", List.of()).stream()
                .map(text -> (int) Math.min(99, Typed.number("clauses", text))).collect(Collectors.toSet());
        return new StreetMeasure(id, version, Typed.text(fields, "name"),
                Typed.constant(MeasureSort.class, "sort", fields.get("sort")), new UnitCode(Typed.text(fields, "place")),
                Typed.text(fields, "responsible"), Typed.day("begins", fields.get("begins")),
                Typed.day("ends", fields.get("ends")), Typed.text(fields, "note"), clauses, projects.apply(numbers));
    }
}
