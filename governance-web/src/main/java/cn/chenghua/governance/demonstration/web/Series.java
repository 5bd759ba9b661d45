package cn.chenghua.governance.demonstration.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.site.table.TableRow;

import org.jspecify.annotations.Nullable;

/**
 * A run of invented projects of one kind, such as 141 back streets of which 137 were accepted.
 *
 * @param both how many lie at least in each of the two sub-districts the demonstration's accounts look after
 * @param leads how many days before the last stage each stage is planned
 * @param reached how many projects have reached each stage
 * @param total the amount of all together in the kind's measure
 */
record Series(String kind, @Nullable String classCode, @Nullable String phase, int count, int both, boolean distinct, Level level,
        String name, List<String> words, LocalDate dueFrom, LocalDate dueTo, List<Integer> leads, List<Integer> reached,
        int delay,
        @Nullable BigDecimal total, long budgetFrom, long budgetTo, String responsible, String evidence) {

    static Series of(TableRow row) {
        var total = text(row, "total");
        return new Series(needed(row, "kind"), text(row, "class"), text(row, "phase"), (int) number(row, "count"),
                (int) number(row, "both"),
                needed(row, "spread").equals("distinct"), Level.valueOf(needed(row, "level")), needed(row, "name"),
                list(row, "words"),
                LocalDate.parse(needed(row, "due_from")), LocalDate.parse(needed(row, "due_to")), numbers(row, "leads"),
                numbers(row, "reached"),
                (int) number(row, "delay"), total == null ? null : new BigDecimal(total), number(row, "budget_from"),
                number(row, "budget_to"),
                needed(row, "responsible"), needed(row, "evidence"));
    }

    private static String needed(TableRow row, String column) {
        return row.cell(column).text();
    }

    private static @Nullable String text(TableRow row, String column) {
        var text = row.cell(column).text();
        return text.isEmpty() ? null : text;
    }

    private static long number(TableRow row, String column) {
        var text = row.cell(column).text();
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }

    private static List<String> list(TableRow row, String column) {
        var text = row.cell(column).text();
        return text.isEmpty() ? List.of("") : Arrays.asList(text.split(";"));
    }

    private static List<Integer> numbers(TableRow row, String column) {
        return list(row, column).stream().map(Integer::valueOf).toList();
    }
}
