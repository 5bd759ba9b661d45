package cn.chenghua.governance.backstreet.removal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;

import cn.chenghua.governance.backstreet.rule.StreetRules;
import cn.chenghua.governance.backstreet.rule.StreetTerm;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DoubtTest {

    @Test
    void believesAGainWithinTheBuildingsAndTheStripAlongTheWall() {
        assertThat(Doubt.of(site("120", "62", "306", null, null, "200"), StreetRules.suggested())).isEmpty();
    }

    @Test
    void doubtsAGainThatNothingMakesRoomFor() {
        assertThat(Doubt.of(site("120", "62", "306.1", null, null, "200"), StreetRules.suggested())).singleElement()
                .satisfies(doubt -> {
                    assertThat(doubt.key()).isEqualTo("gain");
                    assertThat(doubt.figures()).containsExactly(new BigDecimal("306.1"), new BigDecimal("120"),
                            new BigDecimal("3"), new BigDecimal("62"), new BigDecimal("306"));
                });
    }

    @Test
    void doubtsAWallLongerThanTheSiteIsRound() {
        assertThat(Doubt.of(site(null, "201", null, null, null, "200"), StreetRules.suggested())).extracting(Doubt::key)
                .containsExactly("wall");
        var looser = new StreetRules(1, Map.of(StreetTerm.WALL_PERIMETER, 110), Map.of());
        assertThat(Doubt.of(site(null, "201", null, null, null, "200"), looser)).isEmpty();
    }

    @Test
    void doubtsABeforeAndAfterThatDoNotMakeTheGain() {
        assertThat(Doubt.of(site("400", null, "300", "100", "390", null), StreetRules.suggested())).extracting(Doubt::key)
                .containsExactly("balance");
    }

    private static SiteFacts site(@Nullable String removed, @Nullable String wall, @Nullable String gained,
            @Nullable String before, @Nullable String after, @Nullable String perimeter) {
        return new SiteFacts("建设北路实体围墙", new UnitCode("510108005000"), "", Treatment.LAWFUL, SiteClass.ARTERIAL, 1, Green.LAWN,
                number(removed), number(wall), number(gained), number(before), number(after), number(perimeter));
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
