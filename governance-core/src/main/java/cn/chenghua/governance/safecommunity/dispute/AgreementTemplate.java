package cn.chenghua.governance.safecommunity.dispute;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import cn.chenghua.governance.safecommunity.person.Said;

/** An edition of the text of agreements, with places such as {applicant} that a dispute fills in. */
@Entity
public class AgreementTemplate {

    /** The places a text may have; terms and both parties are needed. */
    public static final List<String> PLACES = List.of("number", "told", "applicant", "respondent", "matter", "unit", "mediator",
            "terms", "settled");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w*)}");

    @Id
    private int number;
    private String text;
    private boolean suggested;
    private String setBy;
    private Instant setAt;

    protected AgreementTemplate() {
    }

    AgreementTemplate(int number, String text, String setBy, Instant setAt) {
        this.number = number;
        this.text = Said.needed("text", text.replace("\r", ""), 8_000);
        this.setBy = setBy;
        this.setAt = setAt;
        var places = PLACE.matcher(this.text).results().map(hit -> hit.group(1)).toList();
        places.stream().filter(place -> !PLACES.contains(place)).findFirst().ifPresent(place -> {
            throw DisputeRefused.template(place);
        });
        List.of("applicant", "respondent", "terms").stream().filter(place -> !places.contains(place)).findFirst()
                .ifPresent(place -> {
                    throw DisputeRefused.template(place);
                });
    }

    /** The text with all its places filled; what a party wrote fills nothing further. */
    String filled(Map<String, String> values) {
        return PLACE.matcher(text)
                .replaceAll(hit -> java.util.regex.Matcher.quoteReplacement(values.getOrDefault(hit.group(1), "")));
    }

    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    public boolean suggested() {
        return suggested;
    }

    /** Who put it in. */
    public String by() {
        return setBy;
    }

    public Instant at() {
        return setAt;
    }
}
