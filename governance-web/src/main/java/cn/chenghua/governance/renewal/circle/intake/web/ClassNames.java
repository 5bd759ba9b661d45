package cn.chenghua.governance.renewal.circle.intake.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import cn.chenghua.governance.renewal.circle.FacilityClass;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.RowNote;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The class of a facility by its name in either language, by its code, or by the category of a file that the operator has put to a class. */
@Component
class ClassNames {

    private static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    private final MessageSource messages;
    private final Map<String, FacilityClass> categories = new HashMap<>();

    ClassNames(MessageSource messages,
            @Value("${governance.circle.categories:primary_school=education,middle_school=education,kindergarten=education,hospital=health,clinic=health,market=commerce,library=culture,cultural_site=culture,sports=sport,community_office=community_service,government=administration,fire_station=municipal_works}") String[] said) {
        this.messages = messages;
        for (var pair : said) {
            var parts = pair.strip().split("=", 2);
            categories.put(parts[0], FacilityClass.of(parts.length < 2 ? null : parts[1]).orElseThrow(
                    () -> new IllegalArgumentException("governance.circle.categories: " + pair)));
        }
    }

    /** The class; null, with a word in the notes, where a category has none, such as a metro station. */
    @Nullable
    FacilityClass read(Cells cells) {
        var text = cells.words("class");
        if (text == null) {
            return null;
        }
        var known = categories.get(text.toLowerCase(Locale.ROOT));
        var found = known != null ? known : named(text);
        if (found == null) {
            cells.note(RowNote.hint(cells.number(), "class", text, "circle.note.class"));
        }
        return found;
    }

    private @Nullable FacilityClass named(String text) {
        return FacilityClass.of(text)
                .orElseGet(() -> Arrays.stream(FacilityClass.values()).filter(one -> LOCALES.stream()
                        .anyMatch(locale -> text.equalsIgnoreCase(messages.getMessage("circle.class." + one, null, "", locale))))
                        .findFirst().orElse(null));
    }
}
