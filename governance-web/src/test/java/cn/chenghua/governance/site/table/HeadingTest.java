package cn.chenghua.governance.site.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingTest {

    private static final Map<String, String> NAMES = Map.of("编号", "number", "名称", "name", "预算(元)", "budget", "预算(万元)",
            "budget_10k", "计划投资(万元)", "planned_10k", "已支付(万元)", "paid_10k", "计划:验收", "planned:accepted", "计划:开工",
            "planned:started", "长度(米)", "metres");

    @Test
    void findsTheHeaderBelowTitlesAndSaysSo() {
        var table = open("成华区背街小巷汇总表,,\n\n二〇一八年十月,,\n编号,名称,长度(米)\n1,新鸿路巷,480\n");
        assertThat(table.columns()).containsExactly("number", "name", "metres");
        assertThat(table.headerRow()).isEqualTo(4);
        assertThat(rows(table)).singleElement().satisfies(row -> assertThat(row.number()).isEqualTo(5));
        assertThat(table.notes()).singleElement().satisfies(note -> {
            assertThat(note.key()).isEqualTo("table.header.below");
            assertThat(note.arguments()).isEqualTo(List.of(3, 4));
            assertThat(note.stops()).isFalse();
        });
    }

    @Test
    void readsAHeaderMergedOverTwoLines() {
        var table = open("编号,名称,计划,,投资(万元),\n,,开工,验收,计划投资,已支付\n1,新鸿路巷,2018-01-02,2018-10-31,35,20\n");
        assertThat(table.columns()).containsExactly("number", "name", "planned:started", "planned:accepted", "planned_10k",
                "paid_10k");
        assertThat(rows(table)).singleElement()
                .satisfies(row -> assertThat(row.cell("planned:accepted").text()).isEqualTo("2018-10-31"));
        assertThat(table.notes()).singleElement().satisfies(note -> assertThat(note.key()).isEqualTo("table.header.two"));
    }

    @Test
    void takesTheUnitSaidOnceAboveTheHeader() {
        var table = open("汇总表,单位：万元\n编号,预算\n1,35\n");
        assertThat(table.columns()).containsExactly("number", "budget_10k");
        assertThat(table.notes()).extracting(RowNote::key).containsExactly("table.header.below", "table.header.unit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"预算（万元）", "预算 (万元)", "预算/万元", "预算[万元]", "\"预算\n(万元)\""})
    void readsAUnitHoweverItIsPutToTheName(String header) {
        assertThat(open("编号," + header + "\n1,35\n").columns()).containsExactly("number", "budget_10k");
    }

    @ParameterizedTest
    @ValueSource(strings = {"预算", "预算(千元)", "长度(公里)"})
    void refusesAmountsOfWhichTheUnitIsNotKnown(String header) {
        assertThatThrownBy(() -> open("编号," + header + "\n1,35\n")).isInstanceOfSatisfying(BrokenTable.class, broken -> {
            assertThat(broken.code()).isEqualTo("table.header.unitless");
            assertThat(broken.arguments()).startsWith(1, 2, header);
        });
    }

    @Test
    void saysWhereAHeaderStandsTwice() {
        assertThatThrownBy(() -> open("标题\n编号,名称,编号\n1,a,2\n")).isInstanceOfSatisfying(BrokenTable.class, broken -> {
            assertThat(broken.code()).isEqualTo("table.header.twice");
            assertThat(broken.arguments()).containsExactly("编号", 2, 1, 3);
        });
    }

    @Test
    void prefersANameToTheCodeOfAnotherColumn() {
        var table = Table.open("unit,unit code\na,1\n".getBytes(StandardCharsets.UTF_8), null,
                Map.of("unit", "unit_name", "unit code", "unit"));
        assertThat(table.columns()).containsExactly("unit_name", "unit");
    }

    @Test
    void takesTheFirstLineForTheHeaderWhereItKnowsNone() {
        var table = open("a,b\n1,2\n");
        assertThat(table.columns()).containsExactly("a", "b");
        assertThat(table.notes()).isEmpty();
        assertThatThrownBy(() -> table.requiring("number")).isInstanceOfSatisfying(BrokenTable.class,
                broken -> assertThat(broken.arguments()).containsExactly("number", "a, b", 1, ""));
    }

    private static Table open(String text) {
        return Table.open(text.getBytes(StandardCharsets.UTF_8), null, NAMES);
    }

    private static List<TableRow> rows(Table table) {
        try (var rows = table.rows()) {
            return rows.toList();
        }
    }
}
