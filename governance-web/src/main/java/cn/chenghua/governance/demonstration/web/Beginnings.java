package cn.chenghua.governance.demonstration.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.chenghua.governance.project.RegisterProject;

import org.jspecify.annotations.Nullable;

/**
 * How invented projects are first told: estates without stages, for these follow from their components, and facilities in the
 * class of what their name says, in use soon after they were completed.
 */
final class Beginnings {

    private static final int DAYS = 14;
    private final List<Tables.FacilityWord> words = Tables.facilities();
    private final LocalDate today;

    Beginnings(LocalDate today) {
        this.today = today;
    }

    RegisterProject of(RegisterProject wish) {
        return switch (wish.kind()) {
            case "estate" -> with(wish, wish.classCode(), Map.of());
            case "facility" -> with(wish, words.stream().filter(word -> wish.name().contains(word.word()))
                    .map(Tables.FacilityWord::classCode).findFirst().orElse(wish.classCode()), used(wish.actual()));
            default -> wish;
        };
    }

    private Map<String, LocalDate> used(Map<String, LocalDate> actual) {
        var used = new LinkedHashMap<>(actual);
        var completed = actual.get("completed");
        if (completed != null && !actual.containsKey("opened") && completed.plusDays(DAYS).isBefore(today)) {
            used.put("opened", completed.plusDays(DAYS));
        }
        return used;
    }

    private static RegisterProject with(RegisterProject wish, @Nullable String classCode, Map<String, LocalDate> actual) {
        return new RegisterProject(wish.id(), wish.number(), wish.name(), wish.kind(), wish.place(), wish.point(),
                wish.responsible(), wish.budget(), classCode, wish.phase(), wish.measures(), wish.planned(), actual,
                wish.evidence());
    }
}
