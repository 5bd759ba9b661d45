package cn.chenghua.governance.featuredstreet.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.Proof;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FeaturedStreetTest {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 12);
    private static final Evidence LETTER = new Evidence(UUID.randomUUID(), Evidence.Kind.DOCUMENT, "成华特色街〔2018〕12号",
            new UnitCode("510108000000"), "li", Instant.parse("2018-10-31T02:00:00Z"));

    private final FeaturedStreet street = new FeaturedStreet(UUID.randomUUID());

    @Test
    void isRecognisedWithACompleteProfileAloneAndByEachEvaluationOnce() {
        var first = UUID.randomUUID();
        refused("featured.street.incomplete", () -> street.recognise(first, DAY, 365, LETTER));
        street.describe(profile(UUID.randomUUID()));
        street.recognise(first, DAY, 365, LETTER);
        assertThat(street.state()).isEqualTo(StreetState.RECOGNISED);
        assertThat(street.dueOn()).isEqualTo(LocalDate.of(2019, 3, 12));
        refused("featured.street.spent", () -> street.recognise(first, DAY.plusDays(1), 365, LETTER));
        street.withdraw(DAY.plusDays(100), LETTER);
        assertThat(street.dueOn()).isNull();
        refused("featured.street.spent", () -> street.recognise(first, DAY.plusDays(120), 365, LETTER));
        street.recognise(UUID.randomUUID(), DAY.plusDays(120), 365, LETTER);
        street.recognise(UUID.randomUUID(), DAY.plusDays(200), 365, LETTER);
        assertThat(street.steps()).extracting("verb").containsExactly("RECOGNISE", "WITHDRAW", "RECOGNISE", "CONFIRM");
    }

    @Test
    void keepsACompleteProfileWhileItIsRecognised() {
        street.describe(profile(UUID.randomUUID()));
        street.recognise(UUID.randomUUID(), DAY, 365, LETTER);
        refused("featured.street.incomplete", () -> street.describe(profile(null)));
        assertThat(street.profile().complete()).isTrue();
    }

    @Test
    void hasOneMainClass() {
        assertThat(StreetClass.only(List.of(StreetClass.BARS, StreetClass.BARS))).isEqualTo(StreetClass.BARS);
        assertThat(StreetClass.only(List.of())).isNull();
        refused("featured.street.classes", () -> StreetClass.only(List.of(StreetClass.BARS, StreetClass.TOURISM)));
    }

    @Test
    void keepsWhatAnUnchangedFieldRestsOnAndAsksForEvidenceOfAChange() {
        var before = new Profile.Stated("工业遗存", UUID.randomUUID());
        var wish = new DescribeStreet(null, Map.of(Trait.THEME, "工业遗存"), Map.of(Trait.THEME, Proof.note("新方案")));
        assertThat(wish.stated(Trait.THEME, before, _ -> UUID.randomUUID())).isSameAs(before);
        var bare = new DescribeStreet(null, Map.of(Trait.THEME, "音乐"), Map.of());
        refused("featured.street.evidence", () -> bare.stated(Trait.THEME, before, _ -> UUID.randomUUID()));
    }

    private static Profile profile(@Nullable UUID evidence) {
        var traits = new EnumMap<Trait, Profile.Stated>(Trait.class);
        Arrays.stream(Trait.values()).forEach(trait -> traits.put(trait, new Profile.Stated("红砖厂房", evidence)));
        return new Profile(StreetClass.CULTURE, traits);
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(FeaturedRefused.class,
                no -> assertThat(no.code()).isEqualTo(code));
    }
}
