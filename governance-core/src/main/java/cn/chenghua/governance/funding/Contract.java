package cn.chenghua.governance.funding;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.chenghua.governance.district.Days;

/**
 * An agreement to pay a party for a part of a project, such as 成华旧改合〔2017〕12号 over 48,000,000 yuan; how much was paid
 * under it is kept beside.
 *
 * @param party by its name in the register of parties
 * @param amount in yuan, as last agreed
 */
@Embeddable
public record Contract(UUID id, String number, String party, BigDecimal amount, LocalDate day,
        @Enumerated(EnumType.STRING) Kind kind, BigDecimal paid) {

    /** What the party is to do; a labelled default list. */
    public enum Kind {
        DESIGN, COMPENSATION, CONSTRUCTION, SUPERVISION, PURCHASE, OTHER
    }

    static Contract agreed(UUID id, Terms terms) {
        return new Contract(id, terms.number, terms.party, terms.amount, terms.day, terms.kind, BigDecimal.ZERO);
    }

    Contract amended(Terms terms) {
        return new Contract(id, terms.number, terms.party, terms.amount, terms.day, terms.kind, paid);
    }

    Contract paid(BigDecimal more) {
        return new Contract(id, number, party, amount, day, kind, paid.add(more));
    }

    /** How much more was paid than agreed; zero or less while all is within. */
    public BigDecimal above() {
        return paid.subtract(amount);
    }

    /** What is agreed; composed, stripped and bounded. */
    public record Terms(String number, String party, BigDecimal amount, LocalDate day, Kind kind) {
        public Terms {
            number = bounded("number", number, 80);
            party = bounded("party", party, 120);
            amount = PostEntry.sound(amount);
            Days.within("day", day);
        }

        private static String bounded(String field, String text, int limit) {
            var composed = Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
            if (composed.isEmpty() || composed.codePointCount(0, composed.length()) > limit) {
                throw FundingRefused.text(field, composed.length() > 20 ? composed.substring(0, 20) + "…" : composed, limit);
            }
            return composed;
        }
    }
}
