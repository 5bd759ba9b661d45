package cn.chenghua.governance.demonstration.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.chenghua.governance.project.RegisterProject;

import org.jspecify.annotations.Nullable;

/**
 * How invented projects are first told: estates without stages, for these follow from their components, and facilities of all
 * sorts by turns, each in its class and in use soon after it was completed.
 */
final class Beginnings {

    private static final int DAYS = 14;
    private final List<Tables.FacilityWord> words = Tables.facilities();
    private final Set<String> given = new HashSet<>();
    private final LocalDate today;
    private int turn;

    Beginnings(LocalDate today) {
        this.today = today;
    }

    RegisterProject of(RegisterProject wish) {
        return switch (wish.kind()) {
            case "estate" -> with(wish, wish.name(), wish.classCode(), Map.of());
            case "facility" -> facility(wish);
            default -> wish;
        };
    }

    private RegisterProject facility(RegisterProject wish) {
        var said = words.stream().filter(word -> wish.name().contains(word.word())).findFirst();
        if (said.isEmpty()) {
            return with(wish, wish.name(), wish.classCode(), used(wish.actual()));
        }
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(turn++ % words.size());
            var name = wish.name().replace(said.get().word(), word.word());
            if (given.add(name)) {
                return with(wish, name, word.classCode(), used(wish.actual()));
            }
        }
        return with(wish, wish.name(), said.get().classCode(), used(wish.actual()));
    }

    private Map<String, LocalDate> used(Map<String, LocalDate> actual) {
        var used = new LinkedHashMap<>(actual);
        var completed = actual.get("completed");
        if (completed != null && !actual.containsKey("opened") && completed.plusDays(DAYS).isBefore(today)) {
            used.put("opened", completed.plusDays(DAYS));
        }
        return used;
    }

    private static RegisterProject with(RegisterProject wish, String name, @Nullable String classCode,
            Map<String, LocalDate> actual) {
        return new RegisterProject(wish.id(), wish.number(), name, wish.kind(), wish.place(), wish.point(),
                wish.responsible(), wish.budget(), classCode, wish.phase(), wish.measures(), wish.planned(), actual,
                wish.evidence());
    }
}
