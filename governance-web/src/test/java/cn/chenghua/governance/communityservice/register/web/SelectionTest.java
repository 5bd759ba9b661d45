package cn.chenghua.governance.communityservice.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Chenghua;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.InMemoryDistrict;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.ProjectIntake.Fate;

import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final Actor official = new Actor(UUID.randomUUID(), "official", "Official",
            Map.of(Right.READ, Scope.everything()));
    private final InMemoryDistrict district = new InMemoryDistrict(Chenghua.units());
    private final Register register = new Register("points") {
        @Override
        public List<Field> fields() {
            return List.of(Field.of("name", Field.Type.TEXT, "LSF"), Field.of("unit", Field.Type.UNIT, "LSF"));
        }

        @Override
        public List<Row> rows(Actor actor) {
            return List.of(Row.at("1", null).put("name", "培华社区创智中心企业服务中心").put("unit", Chenghua.PEIHUALU).row(),
                    Row.at("2", null).put("name", "东街企业服务中心").put("unit", Chenghua.DONGJIE).row());
        }

        @Override
        public Fate take(Actor actor, Entry entry) {
            return Fate.UNCHANGED;
        }
    };

    @Test
    void findsThePilotInItsOwnSubdistrictAndInTheOneThatTookItOver() {
        assertThat(names("2018-10-31", Chenghua.JIANSHELU)).containsExactly("培华社区创智中心企业服务中心");
        assertThat(names("2018-10-31", Chenghua.FUQINGLU)).isEmpty();
        var gone = LocalDate.of(2020, 6, 30);
        var fuqinglu = district.findById(Chenghua.FUQINGLU).orElseThrow();
        for (var community : List.of(Chenghua.DIANZIKEDA, Chenghua.JIANXINGLU, Chenghua.PEIHUALU)) {
            district.findById(community).orElseThrow().move(gone, fuqinglu.code());
        }
        district.findById(Chenghua.JIANSHELU).orElseThrow().abolish(gone, List.of(fuqinglu.code()));
        assertThat(names("2020-07-01", Chenghua.FUQINGLU)).containsExactly("培华社区创智中心企业服务中心");
        assertThat(names("2020-07-01", Chenghua.MENGZHUIWAN)).containsExactly("东街企业服务中心");
    }

    @Test
    void findsByText() {
        var found = new Selection(district, Clock.systemUTC()).of(official, register, new Asked("创智", null, null, null, null));
        assertThat(found).map(Row::id).containsExactly("1");
    }

    private List<Object> names(String day, UnitCode unit) {
        var clock = Clock.fixed(LocalDate.parse(day).atTime(9, 0).atZone(Days.ZONE).toInstant(), Days.ZONE);
        return new Selection(district, clock).of(official, register, new Asked(null, unit.value(), null, null, null)).stream()
                .map(row -> java.util.Objects.requireNonNull(row.get("name"))).toList();
    }
}
