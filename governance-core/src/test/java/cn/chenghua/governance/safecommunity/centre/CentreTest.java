package cn.chenghua.governance.safecommunity.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class CentreTest {

    private static final LocalDate DAY = LocalDate.of(2017, 10, 18);

    private static FunctionList list() {
        var functions = new ArrayList<CentreFunction>();
        for (var level : CentreLevel.values()) {
            functions.add(new CentreFunction(level, "mediation", "矛盾纠纷调处", true));
            functions.add(new CentreFunction(level, "publicity", "平安宣传", false));
        }
        return new FunctionList(2, "成华区清单", functions, "li", Instant.EPOCH);
    }

    private static FunctionCheck look(LocalDate day, boolean works) {
        return new FunctionCheck(2, "mediation", day, works, UUID.randomUUID(), "现场查看", "li", Instant.EPOCH);
    }

    @Test
    void theLastLookDecides() {
        var centre = new Centre(UUID.randomUUID());
        assertThat(centre.missing(list(), CentreLevel.COMMUNITY)).extracting(CentreFunction::code).containsExactly("mediation");
        centre.look(look(DAY, true), DAY);
        assertThat(centre.missing(list(), CentreLevel.COMMUNITY)).isEmpty();
        centre.look(look(DAY.plusDays(1), false), DAY.plusDays(1));
        assertThat(centre.missing(list(), CentreLevel.COMMUNITY)).hasSize(1);
        assertThatThrownBy(() -> centre.look(look(DAY, true), DAY.plusDays(1))).hasMessageContaining("safety.centre.day");
        assertThatThrownBy(() -> centre.look(look(DAY.plusDays(9), true), DAY.plusDays(1))).hasMessageContaining("day.future");
    }

    @Test
    void everyLevelNeedsSomething() {
        assertThatThrownBy(() -> new FunctionList(2, "空", List.of(new CentreFunction(CentreLevel.DISTRICT, "grid", "网格", true)),
                "li", Instant.EPOCH)).hasMessageContaining("safety.centre.level");
    }
}
