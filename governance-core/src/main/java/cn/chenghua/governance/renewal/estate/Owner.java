package cn.chenghua.governance.renewal.estate;

import java.text.Normalizer;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/**
 * Whose an estate was and what it is: the enterprise that hands it over, its households, and whether its third component is
 * heating or gas. Refused are a name of more than 200 signs and households beyond 0 to 1,000,000.
 */
@Embeddable
public record Owner(String enterprise, @Nullable Integer households, @Nullable @Enumerated(EnumType.STRING) Supply third) {

    public static final Owner UNKNOWN = new Owner("", null, null);
    private static final int NAME = 200;
    private static final int MOST = 1_000_000;

    public Owner {
        enterprise = Normalizer.normalize(enterprise, Normalizer.Form.NFC).replaceAll("(?U)\\s+", " ").strip();
        if (enterprise.codePointCount(0, enterprise.length()) > NAME) {
            throw HandoverRefused.tooLong("enterprise", NAME);
        }
        if (households != null && (households < 0 || households > MOST)) {
            throw HandoverRefused.households(households, MOST);
        }
    }

    /** The same with what another says beyond empty. */
    Owner with(Owner said) {
        return new Owner(said.enterprise.isEmpty() ? enterprise : said.enterprise,
                said.households == null ? households : said.households, said.third == null ? third : said.third);
    }
}
