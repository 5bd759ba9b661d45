package cn.chenghua.governance.site.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.chenghua.governance.district.Level;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

class ColumnNamesTest {

    private final StaticMessageSource messages = new StaticMessageSource();
    private final ColumnNames columns = new ColumnNames(messages, "street.column.", "name", "unit", "metres", "level")
            .reading("metres_km").offering("level", "level.", Level.values());

    @BeforeEach
    void speakChinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        messages.addMessages(Map.of("street.column.name", "名称", "street.column.unit", "单位", "level.COMMUNITY", "社区"),
                Locale.SIMPLIFIED_CHINESE);
        messages.addMessages(Map.of("street.column.name", "Name", "street.column.unit", "Unit", "level.COMMUNITY", "Community"),
                Locale.ENGLISH);
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void understandsHeadersInBothLanguagesAndCodesWithoutOne() {
        assertThat(columns.names()).containsEntry("名称", "name").containsEntry("Name", "name").containsEntry("metres", "metres")
                .containsEntry("metres_km", "metres_km");
        assertThat(columns.headers()).extracting(TableWriter.Column::header).containsExactly("名称", "单位", "metres", "level");
        assertThat(columns.headers().getLast().choices()).contains("社区");
    }

    @Test
    void callsAFieldByTheColumnItStandsIn() {
        assertThat(columns.label("place")).isEqualTo("单位");
        assertThat(columns.label("geometry")).isEqualTo("geometry");
    }

    @Test
    void readsAConstantByItsCodeOrEitherNameAndRefusesOthers() {
        assertThat(List.of("community", "社区", "Community")).allSatisfy(
                text -> assertThat(columns.meant(text, "level.", List.of(Level.values()))).contains(Level.COMMUNITY));
        var notes = new ArrayList<RowNote>();
        var cells = new Cells(new TableRow(2, Map.of("level", new TableRow.Cell("县", false)), null), notes::add);
        assertThat(columns.term(cells, "level", "level.", Level.values())).isNull();
        assertThat(notes).singleElement()
                .satisfies(note -> assertThat(note.arguments().getFirst().toString()).contains("COMMUNITY"));
        assertThat(columns.choice(cells, "level", "level.", Level.values())).isNull();
        assertThat(notes.getLast().arguments().getFirst().toString()).contains("社区");
    }
}
