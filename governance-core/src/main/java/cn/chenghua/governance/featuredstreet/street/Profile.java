package cn.chenghua.governance.featuredstreet.street;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What makes a street a featured one, such as 文创 with theme, product and character, each with what it rests on.
 *
 * @param mainClass null while it is not decided
 */
public record Profile(@Nullable StreetClass mainClass, Map<Trait, Stated> traits) {

    private static final int LONG = 200;

    public Profile {
        traits = Map.copyOf(traits);
    }

    public Stated of(Trait trait) {
        return traits.getOrDefault(trait, Stated.NOTHING);
    }

    /** The traits that are not said, or rest on nothing. */
    public List<Trait> missing() {
        return Arrays.stream(Trait.values()).filter(trait -> !of(trait).complete()).toList();
    }

    /** One class and three fields, each with evidence. */
    public boolean complete() {
        return mainClass != null && missing().isEmpty();
    }

    /** A field as it is said and what it rests on. */
    public record Stated(String text, @Nullable UUID evidence) {

        public static final Stated NOTHING = new Stated("", null);

        public Stated {
            text = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("(?U)\\s+", " ").strip();
            if (text.codePointCount(0, text.length()) > LONG) {
                throw FeaturedRefused.tooLong("profile", LONG);
            }
        }

        public boolean complete() {
            return !text.isEmpty() && evidence != null;
        }
    }
}
