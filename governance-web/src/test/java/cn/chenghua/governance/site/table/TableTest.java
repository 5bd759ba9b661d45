package cn.chenghua.governance.site.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private static final String PARK = "名称,面积\r\n二仙桥公园,\"12,000\"\r\n";

    @Test
    void readsUtf8WithAndWithoutMarkAndGb18030() {
        for (var content : List.of(PARK.getBytes(StandardCharsets.UTF_8), ("\uFEFF" + PARK).getBytes(StandardCharsets.UTF_8),
                PARK.getBytes(Charset.forName("GB18030")))) {
            assertThat(rows(Table.open(content, null, Map.of()))).singleElement()
                    .satisfies(row -> assertThat(row.cell("名称").text()).isEqualTo("二仙桥公园"));
        }
        assertThat(rows(Table.open(PARK.getBytes(Charset.forName("GB18030")), "gb18030", Map.of()))).hasSize(1);
    }

    @Test
    void refusesUtf8WithAFaultAndSaysTheLine() {
        var content = PARK.repeat(20).getBytes(StandardCharsets.UTF_8);
        content[content.length - 12] = (byte) 0xE4;
        assertThatThrownBy(() -> Table.open(content, null, Map.of())).isInstanceOfSatisfying(BrokenTable.class, broken -> {
            assertThat(broken.code()).isEqualTo("table.encoding");
            assertThat(broken.arguments()).containsExactly("UTF-8", 40);
        });
    }

    @Test
    void refusesTextThatWasSpoiledBefore() {
        assertThatThrownBy(() -> csv("a\n\uFFFD\n")).hasMessageContaining("replaced");
        assertThatThrownBy(() -> csv("a\n\0\n")).hasMessageContaining("nul");
        assertThatThrownBy(() -> Table.open(PARK.getBytes(Charset.forName("GB18030")), "UTF-8", Map.of()))
                .hasMessageContaining("encoding");
        assertThatThrownBy(() -> Table.open(PARK.getBytes(StandardCharsets.UTF_8), "KOI8-R", Map.of()))
                .hasMessageContaining("charset");
    }

    @Test
    void findsColumnsByOtherNamesFullWidthAndCase() {
        var table = Table.open("日期 ,ＣＯＤＥ\n2017-01-01,1\n".getBytes(StandardCharsets.UTF_8), null, Map.of("日期", "day"));
        assertThat(table.requiring("day", "code").columns()).containsExactly("day", "code");
        assertThat(table.unknown(List.of("day"))).containsExactly("code");
        assertThatThrownBy(() -> table.requiring("day", "name")).hasMessageContaining("header.missing");
        assertThatThrownBy(() -> csv("a,A\n1,2\n")).hasMessageContaining("header.twice");
    }

    @Test
    void numbersRowsAsASpreadsheetDoes() {
        var rows = rows(csv("a;b\n\n1;\"x\ny\"\n;\n2;z\n"));
        assertThat(rows).extracting(TableRow::number).containsExactly(3, 5);
        assertThat(rows.getFirst().cell("b").text()).isEqualTo("x\ny");
    }

    @Test
    void refusesACellBeyondTheHeaderAndBrokenQuotes() {
        assertThatThrownBy(() -> rows(csv("a\n1,2\n"))).hasMessageContaining("table.cell.stray file [2, 2]");
        assertThatThrownBy(() -> rows(csv("a,b\n\"1\"x,2\n"))).isInstanceOf(BrokenTable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-10-31", "2017/10/31", "2017.10.31", "2017年10月31日", "20171031", "43039", "２０１７-10-31",
            "2017-10-31 00:00:00"})
    void readsADayInEveryWayItIsWritten(String text) {
        var notes = new ArrayList<RowNote>();
        assertThat(cells("day\n\"" + text + "\"\n", notes).day("day")).isEqualTo(LocalDate.of(2017, 10, 31));
        assertThat(notes).hasSize(text.startsWith("2017-10-31") ? 0 : 1).allSatisfy(TableTest::saysHowItWasRead);
    }

    @ParameterizedTest
    @CsvSource({"2017-02-29,table.day", "31/10/2017,table.day", "soon,table.day", "1899-12-31,table.day.outside",
            "2101-01-01,table.day.outside",
            "0001-01-01,table.day.outside"})
    void notesADayThatIsNone(String text, String key) {
        assertNote("day\n" + text + "\n", cells -> cells.day("day"), key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"12,000.5;12000.5", "１２．５;12.5", "-3;-3", "1，000;1000", "6.25;6.25", "1.5E3;1500"})
    void readsAFigureHoweverItIsWritten(String text, BigDecimal figure) {
        var notes = new ArrayList<RowNote>();
        assertThat(cells("n\n\"" + text + "\"\n", notes).decimal("n")).isEqualByComparingTo(figure);
        assertThat(notes).hasSize(text.matches("[-.0-9E]+") ? 0 : 1).allSatisfy(TableTest::saysHowItWasRead);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,00", "12 km", "NaN", "1e999", "--1", "about 5"})
    void notesAFigureThatIsNone(String text) {
        assertNote("n\n\"" + text + "\"\n", cells -> cells.decimal("n"), "table.number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "@SUM(A1)", "＝1"})
    void notesAFormulaInText(String text) {
        assertNote("n\n" + text + "\n", cells -> cells.text("n"), "table.formula");
    }

    @Test
    void readsAWorkbookWithDaysFiguresCodesAndFormulas() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "test", "1.0")) {
            var sheet = book.newWorksheet("项目");
            for (var i = 0; i < 4; i++) {
                sheet.value(0, i, List.of("code", "day", "n", "f").get(i));
            }
            sheet.value(1, 0, 510108005000L);
            sheet.value(1, 1, LocalDate.of(2017, 10, 31));
            sheet.style(1, 1).format("yyyy\"年\"m\"月\"d\"日\"").set();
            sheet.value(1, 2, 0.1);
            sheet.formula(1, 3, "1+1");
        }
        var notes = new ArrayList<RowNote>();
        var row = rows(Table.open(out.toByteArray(), null, Map.of())).getFirst();
        var cells = new Cells(row, notes::add);
        assertThat(cells.text("code")).isEqualTo("510108005000");
        assertThat(cells.day("day")).isEqualTo(LocalDate.of(2017, 10, 31));
        assertThat(cells.decimal("n")).isEqualTo("0.1");
        assertThat(cells.sound()).isTrue();
        assertThat(cells.text("f")).isNull();
        assertThat(notes).singleElement().satisfies(note -> assertThat(note.key()).isEqualTo("table.formula"));
        assertThat(row.number()).isEqualTo(2);
    }

    @Test
    void refusesBombsDocumentTypesAndOldWorkbooks() throws IOException {
        assertThatThrownBy(() -> open(Archive.of("xl/workbook.xml", "0".repeat(40_000_000)))).hasMessageContaining("bomb");
        assertThatThrownBy(
                () -> open(Archive.of("xl/workbook.xml", "<?xml?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x/>")))
                .hasMessageContaining("doctype");
        assertThatThrownBy(() -> open(Archive.of("word/document.xml", "<x/>"))).hasMessageContaining("xlsx");
        assertThatThrownBy(() -> open(Archive.of("xl/workbook.xml", "<x/>"))).isInstanceOf(BrokenTable.class);
        assertThatThrownBy(() -> open(new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0})).hasMessageContaining("xls");
        assertThatThrownBy(() -> open(new byte[0])).hasMessageContaining("empty");
        assertThatThrownBy(() -> open(new byte[Table.BYTES + 1])).hasMessageContaining("bytes");
    }

    @Test
    void whatIsWrittenComesBackAndStartsNoFormula() throws IOException {
        for (var xlsx : List.of(false, true)) {
            var out = new ByteArrayOutputStream();
            var columns = List.of(TableWriter.Column.of("name"), new TableWriter.Column("length", "公里"),
                    TableWriter.Column.of("day"));
            try (var writer = xlsx
                    ? TableWriter.xlsx(out, "绿道", columns,
                            new TableWriter.Notes("说明", List.of(new TableWriter.Note("统计截至", "2017-12-31"))))
                    : TableWriter.csv(out, columns)) {
                writer.row("=cmd|' /C calc'!A0", new BigDecimal("-15"), LocalDate.of(2017, 12, 31));
                writer.row("天府绿道, \"成华\"段", 122, null);
            }
            var rows = rows(open(out.toByteArray()));
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).cell("name")).isEqualTo(new TableRow.Cell("=cmd|' /C calc'!A0", false));
            assertThat(rows.get(0).cell("length").text()).isEqualTo("-15");
            assertThat(rows.get(0).cell("day").text()).isEqualTo("2017-12-31");
            assertThat(rows.get(1).cell("name").text()).isEqualTo("天府绿道, \"成华\"段");
            if (!xlsx) {
                assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("\uFEFFname,length,day\r\n,[公里],\r\n'=cmd");
            }
        }
    }

    private static void assertNote(String csv, java.util.function.Consumer<Cells> reading, String key) {
        var notes = new ArrayList<RowNote>();
        var cells = new Cells(rows(csv(csv)).getFirst(), notes::add);
        reading.accept(cells);
        assertThat(notes).singleElement().satisfies(note -> {
            assertThat(note.key()).isEqualTo(key);
            assertThat(note.row()).isEqualTo(2);
        });
        assertThat(cells.sound()).isFalse();
    }

    @Test
    void makesSpreadOutNamesAndFullWidthCodesPlainAndSaysSo() {
        var notes = new ArrayList<RowNote>();
        var cells = cells("name,code\n\u00a0二仙桥\u3000公园 ,２０１７－ＧＹ－ ０００１\n", notes);
        assertThat(cells.words("name")).isEqualTo("二仙桥 公园");
        assertThat(cells.code("code")).isEqualTo("2017-GY-0001");
        assertThat(notes).extracting(RowNote::column).containsExactly("name", "code");
        assertThat(notes).allSatisfy(TableTest::saysHowItWasRead);
        assertThat(cells.sound()).isTrue();
    }

    private static void saysHowItWasRead(RowNote note) {
        assertThat(note.key()).isEqualTo("table.read");
        assertThat(note.stops()).isFalse();
    }

    private static Cells cells(String csv, List<RowNote> notes) {
        return new Cells(rows(csv(csv)).getFirst(), notes::add);
    }

    private static Table csv(String text) {
        return open(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Table open(byte[] content) {
        return Table.open(content, null, Map.of());
    }

    private static List<TableRow> rows(Table table) {
        try (var rows = table.rows()) {
            return rows.toList();
        }
    }
}
