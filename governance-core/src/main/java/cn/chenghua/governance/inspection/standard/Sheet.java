package cn.chenghua.governance.inspection.standard;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers to the items of an asset's check-list, one for each, such as {@code PPF-N}; what was left out was not looked at. */
public record Sheet(List<Item> items, List<Answer> answers) {

    public Sheet {
        items = List.copyOf(items);
        answers = List.copyOf(answers);
        if (items.size() != answers.size()) {
            throw new IllegalArgumentException(items.size() + " items, " + answers.size() + " answers");
        }
    }

    /** Refuses answers to what is not on the list. */
    public static Sheet of(List<Item> items, Map<String, Answer> given) {
        given.keySet().stream().filter(code -> items.stream().noneMatch(item -> item.code().equals(code))).findFirst()
                .ifPresent(code -> {
                    throw StandardRefused.item(code);
                });
        return new Sheet(items, items.stream().map(item -> given.getOrDefault(item.code(), Answer.NOT_LOOKED)).toList());
    }

    /** As {@link #letters} wrote it. */
    public static Sheet read(List<Item> items, String letters) {
        return new Sheet(items, letters.chars().mapToObj(letter -> Answer.of((char) letter)).toList());
    }

    /** One letter for each answer. */
    public String letters() {
        var letters = new StringBuilder(answers.size());
        answers.forEach(answer -> letters.append(answer.letter()));
        return letters.toString();
    }

    public Score score() {
        return Score.of(answers);
    }

    public boolean failed() {
        return answers.contains(Answer.FAIL);
    }

    /** The same by section, in the order of the criteria; sections without an item are left out. */
    public Map<Section, Sheet> sections() {
        var sections = new LinkedHashMap<Section, Sheet>();
        for (var section : Section.values()) {
            var places = Arrays.stream(places(section)).boxed().toList();
            if (!places.isEmpty()) {
                sections.put(section, new Sheet(places.stream().map(items::get).toList(),
                        places.stream().map(answers::get).toList()));
            }
        }
        return sections;
    }

    private int[] places(Section section) {
        return java.util.stream.IntStream.range(0, items.size()).filter(at -> items.get(at).section() == section).toArray();
    }
}
