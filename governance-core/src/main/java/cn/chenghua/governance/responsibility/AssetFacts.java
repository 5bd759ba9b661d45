package cn.chenghua.governance.responsibility;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;

import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** What is known of an asset, such as that 一环路东一段 is an arterial of grade A in 建设路街道; it fits together or is refused. */
public record AssetFacts(String name, AssetKind kind, String classCode, Level level, Grade grade, @Nullable Depth depth,
        UnitCode place, String responsible, @Nullable BigDecimal metres, @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude) {

    private static final int NAME = 200;
    private static final int RESPONSIBLE = 100;
    private static final BigDecimal LONGEST = new BigDecimal(1_000_000);
    private static final BigDecimal EAST = new BigDecimal(180);
    private static final BigDecimal NORTH = new BigDecimal(90);

    public AssetFacts {
        name = tidy(name);
        responsible = tidy(responsible);
        if (name.isEmpty() || length(name) > NAME) {
            throw AssetRefused.name(NAME);
        }
        if (responsible.isEmpty() || length(responsible) > RESPONSIBLE) {
            throw AssetRefused.responsible(RESPONSIBLE);
        }
        if (!kind.classes().contains(classCode)) {
            throw AssetRefused.classCode(classCode, kind);
        }
        if (depth != null && kind != AssetKind.STREET) {
            throw AssetRefused.depth(depth);
        }
        if (metres != null && (metres.signum() <= 0 || metres.compareTo(LONGEST) >= 0)) {
            throw AssetRefused.metres(metres);
        }
        if ((longitude == null) != (latitude == null) || outside(longitude, EAST) || outside(latitude, NORTH)) {
            throw AssetRefused.position();
        }
    }

    private static boolean outside(@Nullable BigDecimal degrees, BigDecimal most) {
        return degrees != null && degrees.abs().compareTo(most) > 0;
    }

    private static String tidy(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** The same with a measured length and a point on it. */
    AssetFacts measured(@Nullable BigDecimal length, BigDecimal east, BigDecimal north) {
        return new AssetFacts(name, kind, classCode, level, grade, depth, place, responsible, length == null ? metres : length,
                east, north);
    }

    /** The facts as texts by their names, for a history. */
    public Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("name", name);
        texts.put("class", classCode);
        texts.put("level", level.name());
        texts.put("grade", grade.name());
        texts.put("depth", depth == null ? "" : depth.name());
        texts.put("place", place.value());
        texts.put("responsible", responsible);
        texts.put("metres", text(metres));
        texts.put("longitude", text(longitude));
        texts.put("latitude", text(latitude));
        return texts;
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
