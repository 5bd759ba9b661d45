package cn.chenghua.governance.walk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Amounts read from answers, compared by value and not by the digits behind the point. */
final class Amounts {

    private Amounts() {
    }

    static @Nullable BigDecimal of(JsonNode node) {
        return node.isNull() ? null : new BigDecimal(node.asString());
    }

    static BigDecimal orZero(JsonNode node) {
        var amount = of(node);
        return amount == null ? BigDecimal.ZERO : amount;
    }

    static void same(SoftAssertions softly, String what, @Nullable BigDecimal found, @Nullable BigDecimal expected) {
        softly.assertThat(found == null ? BigDecimal.ZERO : found).as(what)
                .isEqualByComparingTo(expected == null ? BigDecimal.ZERO : expected);
    }

    /** The texts that a pattern's first group finds, in their order. */
    static List<String> found(String regex, String text) {
        var matcher = java.util.regex.Pattern.compile(regex, java.util.regex.Pattern.DOTALL).matcher(text);
        var found = new ArrayList<String>();
        while (matcher.find()) {
            found.add(matcher.group(1).strip());
        }
        return found;
    }
}
