package cn.chenghua.governance.funding.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.chenghua.governance.site.table.ColumnNames;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The columns of a table of postings. */
@Component
class FundColumns extends ColumnNames {

    /** The columns of a sheet that has the kinds side by side. */
    static final List<String> WIDE = List.of("planned", "output", "paid");

    FundColumns(MessageSource messages) {
        super(messages, "funding.column.", "id", "project", "project_name", "unit_name", "month", "kind", "amount", "source",
                "contract", "evidence", "reason", "reverses");
        reading(Stream.concat(WIDE.stream(), Stream.concat(Stream.of("amount"), WIDE.stream())
                .flatMap(column -> scaled(column).keySet().stream())).toArray(String[]::new));
    }

    /** The columns that hold the same amount in a larger unit, with the power of ten that leads to yuan. */
    static Map<String, Integer> scaled(String column) {
        return Map.of(column + "_10k", 4, column + "_100m", 8);
    }
}
