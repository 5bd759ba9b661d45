package cn.chenghua.governance.featuredstreet.brand;

import java.text.Normalizer;

import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.project.Position;

import org.jspecify.annotations.Nullable;

/**
 * What describes a brand or landmark.
 *
 * @param point where a landmark stands; null where that is not known
 */
public record BrandFacts(BrandKind kind, String name, UnitCode place, String responsible, String story,
        @Nullable Position point) {

    private static final int NAME = 100;
    private static final int RESPONSIBLE = 200;
    private static final int STORY = 1_000;

    public BrandFacts {
        name = bounded("name", name, NAME);
        responsible = bounded("responsible", responsible, RESPONSIBLE);
        story = bounded("story", story, STORY);
        if (name.isEmpty()) {
            throw BrandRefused.text("name", NAME);
        }
    }

    private static String bounded(String field, String text, int limit) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("(?U)\\s+", " ").strip();
        if (composed.codePointCount(0, composed.length()) > limit) {
            throw BrandRefused.text(field, limit);
        }
        return composed;
    }
}
