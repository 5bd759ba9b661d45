package cn.chenghua.governance.backstreet.street;

import java.text.Normalizer;

import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.Depth;

import org.jspecify.annotations.Nullable;

/**
 * What describes a back street.
 *
 * @param roadClass one of the classes of streets, such as {@code BRANCH}
 * @param depth how deeply it is treated, which decides how it is accepted; null while nobody has decided
 * @param contractors who does the works beside the responsible unit, between semicolons
 */
public record StreetFacts(String roadClass, @Nullable Depth depth, String contractors, String works) {

    private static final int CONTRACTORS = 400;
    private static final int WORKS = 2_000;

    public StreetFacts {
        if (!AssetKind.STREET.classes().contains(roadClass)) {
            throw StreetRefused.roadClass(roadClass);
        }
        contractors = bounded("contractors", contractors, CONTRACTORS);
        works = bounded("works", works, WORKS);
    }

    private static String bounded(String field, String text, int limit) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (composed.codePointCount(0, composed.length()) > limit) {
            throw StreetRefused.tooLong(field, limit);
        }
        return composed;
    }
}
