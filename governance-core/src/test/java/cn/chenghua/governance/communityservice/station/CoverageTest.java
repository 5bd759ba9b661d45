package cn.chenghua.governance.communityservice.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchy;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Unit;
import cn.chenghua.governance.district.UnitCode;

import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final LocalDate THEN = LocalDate.of(2018, 10, 31);
    private static final LocalDate NOW = LocalDate.of(2020, 6, 30);

    /** 14 sub-districts, of which three were merged away on 2020-06-30. */
    private final Hierarchy hierarchy = new Hierarchy(units());

    @Test
    void countsThirteenSubdistrictsWithTwoEachAsThirteenOfFourteen() {
        var places = IntStream.rangeClosed(2, 14).boxed().flatMap(unit -> Stream.of(code(unit), code(unit))).toList();
        var coverage = Coverage.of(hierarchy, THEN, Level.SUBDISTRICT, places);
        assertThat(coverage.covered()).isEqualTo(13);
        assertThat(coverage.all()).isEqualTo(14);
        assertThat(coverage.missing()).containsExactly(code(1));
    }

    @Test
    void takesTheListOfTheDayAsItsDenominator() {
        var places = IntStream.rangeClosed(2, 14).mapToObj(CoverageTest::code).toList();
        assertThat(Coverage.of(hierarchy, THEN, Level.SUBDISTRICT, places).all()).isEqualTo(14);
        var now = Coverage.of(hierarchy, NOW, Level.SUBDISTRICT, places);
        assertThat(now.all()).isEqualTo(11);
        assertThat(now.covered()).as("what lay in 12, 13 and 14 lies in 1, 2 and 3 now").isEqualTo(11);
    }

    private static List<Unit> units() {
        var units = new ArrayList<Unit>();
        var district = new UnitCode("510108000000");
        units.add(new Unit(district, Level.DISTRICT, Days.FIRST, "成华区", "Chenghua", null));
        IntStream.rangeClosed(1, 14).forEach(number -> {
            var unit = new Unit(code(number), Level.SUBDISTRICT, Days.FIRST, "街道" + number, "", district);
            if (number > 11) {
                unit.abolish(NOW, List.of(code(number - 11)));
            }
            units.add(unit);
        });
        return units;
    }

    private static UnitCode code(int number) {
        return new UnitCode("510108%03d000".formatted(number));
    }
}
