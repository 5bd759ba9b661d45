package cn.chenghua.governance.demonstration.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.plan.Measures;
import cn.chenghua.governance.project.RegisterProject;
import cn.chenghua.governance.site.table.Table;
import cn.chenghua.governance.site.table.TableRow;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** The tables the invented history is built from. */
final class Tables {

    private Tables() {
    }

    static List<Series> series() {
        return rows("series.csv").stream().map(Series::of).toList();
    }

    /** Projects the plan's text names. */
    static List<RegisterProject> named() {
        return rows("named.csv").stream().map(Tables::named).toList();
    }

    /** What the words in the names of facilities stand for. */
    static List<FacilityWord> facilities() {
        return rows("facilities.csv").stream()
                .map(row -> new FacilityWord(row.cell("word").text(), row.cell("class").text(), row.cell("item").text(),
                        row.cell("unit").text(), Integer.parseInt(row.cell("from").text()),
                        Integer.parseInt(row.cell("to").text())))
                .toList();
    }

    static List<Event> events() {
        return rows("events.csv").stream()
                .map(row -> new Event(row.cell("kind").text(), Integer.parseInt(row.cell("place").text()),
                        row.cell("verb").text(), row.cell("day").text(), row.cell("stage").text(), row.cell("value").text(),
                        row.cell("evidence").text()))
                .toList();
    }

    static List<String> words(String key) {
        return Arrays.asList(properties("words").getProperty(key).split(","));
    }

    /** The sentences of a chapter by their names. */
    static Map<String, String> named(String chapter) {
        var sentences = new LinkedHashMap<String, String>();
        var properties = properties(chapter);
        properties.stringPropertyNames().forEach(name -> sentences.put(name, properties.getProperty(name)));
        return sentences;
    }

    private static Properties properties(String file) {
        var words = new Properties();
        try (var reader = new InputStreamReader(new ClassPathResource("demonstration/" + file + ".properties").getInputStream(),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static RegisterProject named(TableRow row) {
        return new RegisterProject(null, row.cell("number").text(), row.cell("name").text(), row.cell("kind").text(),
                new UnitCode(row.cell("unit").text()), null, row.cell("responsible").text(), amount(row, "budget"),
                text(row, "class"),
                text(row, "phase"), new Measures(amount(row, "metres"), amount(row, "square_metres"), null, null),
                days(row, "planned"),
                days(row, "actual"), row.cell("evidence").text());
    }

    private static Map<String, LocalDate> days(TableRow row, String column) {
        var days = new LinkedHashMap<String, LocalDate>();
        for (var pair : row.cell(column).text().split(";")) {
            days.put(pair.substring(0, pair.indexOf('=')), LocalDate.parse(pair.substring(pair.indexOf('=') + 1)));
        }
        return days;
    }

    private static @Nullable String text(TableRow row, String column) {
        var text = row.cell(column).text();
        return text.isEmpty() ? null : text;
    }

    private static @Nullable BigDecimal amount(TableRow row, String column) {
        var text = text(row, column);
        return text == null ? null : new BigDecimal(text);
    }

    static List<TableRow> rows(String file) {
        try (var in = new ClassPathResource("demonstration/" + file).getInputStream();
                var rows = Table.open(in.readAllBytes(), "UTF-8", Map.of()).rows()) {
            return rows.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A word in the name of a facility with its item and how much such a one holds. */
    record FacilityWord(String word, String classCode, String item, String unit, int from, int to) {
    }

    /** Something that happened to the {@code place}-th project of a kind after it was registered. */
    record Event(String kind, int place, String verb, String day, String stage, String value, String evidence) {
    }
}
