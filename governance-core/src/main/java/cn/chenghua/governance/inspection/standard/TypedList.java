package cn.chenghua.governance.inspection.standard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import cn.chenghua.governance.inspection.standard.Taxonomy.Disorder;
import cn.chenghua.governance.responsibility.AssetKind;

/**
 * Check-lists and lists of disorders as they are typed, one entry a line with its parts between upright strokes, such as
 * {@code S1 | STREETSCAPE | STREET | BRANCH,BACK_STREET | 无乱贴 | No stray bills}.
 */
public final class TypedList {

    private static final String STROKE = " | ";
    private static final int TEXT = 200;
    private static final int ENGLISH = 300;

    private TypedList() {
    }

    public static String of(List<Item> items) {
        return items.stream().map(item -> String.join(STROKE, item.code(), item.section().name(), item.kind().name(),
                String.join(",", item.classes()), item.text(), item.textEn())).collect(Collectors.joining("\n"));
    }

    public static String of(Taxonomy taxonomy) {
        return taxonomy.disorders().stream().map(one -> String.join(STROKE, one.code(), one.name(), one.nameEn()))
                .collect(Collectors.joining("\n"));
    }

    /** Refuses the first line that cannot be read. */
    public static List<Item> items(String typed) {
        return read(typed, 5, 6, parts -> {
            var kind = constant(AssetKind.values(), parts[2]);
            var classes = Arrays.stream(parts[3].split(",")).map(String::strip).toList();
            var good = parts[0].matches("[A-Z0-9][A-Z0-9-]{0,9}") && kind.classes().containsAll(classes)
                    && bounded(parts[4], TEXT) && part(parts, 5).length() <= ENGLISH;
            if (!good) {
                throw new IllegalArgumentException(parts[0]);
            }
            return new Item(parts[0], constant(Section.values(), parts[1]), kind, classes, parts[4], part(parts, 5));
        });
    }

    /** Refuses the first line that cannot be read. */
    public static List<Disorder> disorders(String typed) {
        return read(typed, 2, 3, parts -> {
            if (!parts[0].matches("[A-Z][A-Z0-9_]{0,29}") || !bounded(parts[1], TEXT) || part(parts, 2).length() > ENGLISH) {
                throw new IllegalArgumentException(parts[0]);
            }
            return new Disorder(parts[0], parts[1], part(parts, 2));
        });
    }

    private static <T> List<T> read(String typed, int least, int most, Reader<T> reader) {
        var entries = new ArrayList<T>();
        var lines = typed.lines().toList();
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at).strip();
            var parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
            if (line.isEmpty()) {
                continue;
            }
            if (parts.length < least || parts.length > most) {
                throw StandardRefused.line(at + 1, line);
            }
            try {
                entries.add(reader.read(parts));
            } catch (IllegalArgumentException e) {
                throw StandardRefused.line(at + 1, line);
            }
        }
        return entries;
    }

    private static <E extends Enum<E>> E constant(E[] constants, String name) {
        return Arrays.stream(constants).filter(one -> one.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    private static boolean bounded(String text, int most) {
        return !text.isEmpty() && text.codePointCount(0, text.length()) <= most;
    }

    private static String part(String[] parts, int at) {
        return at < parts.length ? parts[at] : "";
    }

    /** One line. */
    private interface Reader<T> {
        T read(String[] parts);
    }
}
