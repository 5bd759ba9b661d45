package cn.chenghua.governance.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rows of the table, as they are measured. */
final class Scoreboard {

    private static final String HEAD = """
            | ledger | what | yardstick | measured | bare | ratio | passes at |
            |---|---|---|---:|---:|---:|---:|
            """;
    private final List<String> rows = new ArrayList<>();

    /** A rate beside the bare rate; {@code pass} is the least ratio, or 0 where none is asked for. */
    void rate(String ledger, String what, String yardstick, double measured, double bare, double pass) {
        add(ledger, what, yardstick, number(measured) + " /s", number(bare) + " /s",
                String.format(Locale.ROOT, "%.2f", measured / bare),
                pass == 0 ? "–" : "≥ " + pass);
    }

    /** How long 99 of 100 take at most, where {@code pass} times as long is allowed. */
    void late(String ledger, String what, String yardstick, Pace measured, Pace bare, double pass) {
        add(ledger, what + ", 99 of 100 within", yardstick, time(measured), time(bare),
                String.format(Locale.ROOT, "%.2f × as long", measured.slow() / bare.slow()), "≤ " + pass);
    }

    private static String time(Pace pace) {
        return String.format(Locale.ROOT, "%,.1f ms", pace.slow());
    }

    /** A figure that is no rate beside another. */
    void figure(String ledger, String what, String measured, String pass) {
        add(ledger, what, "–", measured, "–", "–", pass);
    }

    /** How many times slower, where the most allowed is {@code pass}. */
    void slower(String ledger, String what, String yardstick, double measured, double before, double pass) {
        add(ledger, what, yardstick, number(measured) + " /s", number(before) + " /s",
                String.format(Locale.ROOT, "%.2f × slower", before / measured), "≤ " + pass);
    }

    String markdown() {
        return HEAD + String.join("\n", rows) + "\n";
    }

    static String number(double rate) {
        return String.format(Locale.ROOT, rate < 100 ? "%,.1f" : "%,.0f", rate);
    }

    private void add(String... cells) {
        var row = "| " + String.join(" | ", cells) + " |";
        rows.add(row);
        System.out.println(row);
    }
}
