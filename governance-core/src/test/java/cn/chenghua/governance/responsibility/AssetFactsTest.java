package cn.chenghua.governance.responsibility;

import static cn.chenghua.governance.district.Chenghua.JIANSHELU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.UUID;

import cn.chenghua.governance.district.Level;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class AssetFactsTest {

    @Test
    void fitTogetherOrAreRefused() {
        assertThat(facts(AssetKind.STREET, "BRANCH", Depth.UPGRADE, "480", "104.1", "30.6").texts()).containsEntry("metres",
                "480");
        refused("asset.class", () -> facts(AssetKind.TOILET, "BRANCH", null, null, null, null));
        refused("asset.depth", () -> facts(AssetKind.TOILET, "FIRST", Depth.UPGRADE, null, null, null));
        refused("asset.metres", () -> facts(AssetKind.STREET, "BRANCH", null, "0", null, null));
        refused("asset.position", () -> facts(AssetKind.STREET, "BRANCH", null, null, "104.1", null));
        refused("asset.position", () -> facts(AssetKind.STREET, "BRANCH", null, null, "104.1", "90.1"));
    }

    @Test
    void aStreetStaysAStreetAndWhatIsRetiredStaysAsItWas() {
        var street = new Asset(UUID.randomUUID(), "JD-0001", facts(AssetKind.STREET, "BRANCH", null, null, null, null));
        refused("asset.kind", () -> street.describe(facts(AssetKind.TOILET, "FIRST", null, null, null, null)));
        street.retire(java.time.LocalDate.parse("2018-10-31"));
        assertThat(street.inUse(java.time.LocalDate.parse("2018-10-30"))).isTrue();
        assertThat(street.inUse(java.time.LocalDate.parse("2018-10-31"))).isFalse();
        refused("asset.retired", () -> street.describe(facts(AssetKind.STREET, "BRANCH", null, null, null, null)));
    }

    @Test
    void aRowLeavesWhatItDoesNotSay() {
        var old = facts(AssetKind.STREET, "BRANCH", Depth.UPGRADE, "480", "104.1", "30.6");
        var wish = new AssetWish("JD-0001", null, null, null, null, Grade.A, null, null, null, null, null, null, null);
        assertThat(wish.over(old).grade()).isEqualTo(Grade.A);
        assertThat(wish.over(old).metres()).isEqualByComparingTo("480");
        refused("asset.needed", wish::fresh);
    }

    @Test
    void measuresALineOnTheEllipsoidAndFindsItsMiddle() throws ParseException {
        var line = new AssetShape(UUID.randomUUID(), wkt("LINESTRING (104.1 30.67, 104.11 30.67)"), "实测");
        assertThat(line.metres()).isBetween(new BigDecimal("956"), new BigDecimal("960"));
        assertThat(AssetShape.degrees(line.middle().x)).isEqualByComparingTo("104.105");
        var point = new AssetShape(UUID.randomUUID(), wkt("POINT (104.1 30.67)"), "实测");
        assertThat(point.metres()).isNull();
        refused("asset.area",
                () -> new AssetShape(UUID.randomUUID(), wkt("POLYGON ((104 30, 104.1 30, 104 30.1, 104 30))"), "实测"));
        refused("asset.source", () -> new AssetShape(UUID.randomUUID(), wkt("POINT (104 30)"), " "));
    }

    private static Geometry wkt(String text) throws ParseException {
        return new WKTReader().read(text);
    }

    private static AssetFacts facts(AssetKind kind, String classCode, @Nullable Depth depth, @Nullable String metres,
            @Nullable String east, @Nullable String north) {
        return new AssetFacts("培华路", kind, classCode, Level.SUBDISTRICT, Grade.B, depth, JIANSHELU, "建设路街道办事处", number(metres),
                number(east), number(north));
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(AssetRefused.class)
                .satisfies(refusal -> assertThat(((AssetRefused) refusal).code()).isEqualTo(code));
    }
}
