package cn.chenghua.governance.backstreet.measure.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.backstreet.measure.MeasureBook;
import cn.chenghua.governance.backstreet.measure.MeasureDesk;
import cn.chenghua.governance.backstreet.measure.MeasureSort;
import cn.chenghua.governance.backstreet.measure.PolicyClause;
import cn.chenghua.governance.backstreet.measure.StreetMeasure;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.storage.PersistenceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PersistenceTest
class MeasuresOnPostgresTest {

    private static final UnitCode PEIHUALU = new UnitCode("510108005004");
    private final Actor official = new Actor(UUID.randomUUID(), "li", "李华", Map.of(Right.READ, Scope.everything(),
            Right.EDIT_PROJECTS, Scope.everything(), Right.SET_STANDARDS, Scope.everything()));

    @Autowired
    MeasureDesk desk;
    @Autowired
    MeasureBook book;

    @Test
    void eachOfTheTenClausesShowsWhatStandsBehindItOrAGap() {
        assertThat(book.clauses()).hasSize(10);
        var before = book.behind(Scope.everything()).getOrDefault(3, new MeasureBook.Behind(0, 0)).measures();
        desk.register(official, measure(UUID.randomUUID(), 0, Set.of(3), MeasureSort.OPEN_UP));
        var behind = book.behind(Scope.everything());
        assertThat(Objects.requireNonNull(behind.get(3)).measures()).isEqualTo(before + 1);
        assertThat(behind).doesNotContainKey(9);
        desk.word(official, new PolicyClause(9, book.clauses().get(8).version(), "第九条（待填）", "", "li"));
        assertThat(book.clauses().get(8).slot()).isFalse();
    }

    @Test
    void listsBySortAndTellsTheSecondWriter() {
        var measure = desk.register(official, measure(UUID.randomUUID(), 0, Set.of(1, 2), MeasureSort.CLEAN));
        assertThat(desk.register(official, measure(measure.id(), 0, Set.of(1, 2), MeasureSort.CLEAN)).version()).isEqualTo(1);
        var clean = new MeasureBook.Filter(Scope.everything(), "", MeasureSort.CLEAN, null);
        assertThat(book.list(clean, null, 200)).isNotEmpty().allMatch(one -> one.sort() == MeasureSort.CLEAN)
                .hasSize(book.counts(clean).getOrDefault(MeasureSort.CLEAN, 0));
        desk.change(official, measure(measure.id(), 1, Set.of(), MeasureSort.EASE));
        assertThatThrownBy(() -> desk.change(official, measure(measure.id(), 1, Set.of(), MeasureSort.CLEAN)))
                .isInstanceOf(SavedInBetween.class);
    }

    private static StreetMeasure measure(UUID id, long version, Set<Integer> clauses, MeasureSort sort) {
        return new StreetMeasure(id, version, "餐饮油烟净化设施全覆盖", sort, PEIHUALU, "成华区环保局", LocalDate.of(2018, 1, 1), null, "",
                clauses,
                Set.of());
    }
}
