package cn.chenghua.governance.plan;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import cn.chenghua.governance.district.Refusal;

/**
 * Named properties of a record that rules can ask for, written {@code class=municipal;kind=greenway}; as a filter a value
 * may list alternatives, {@code kind=park|garden}. It is not a query language.
 */
public record Attributes(SortedMap<String, String> values) {

    private static final Pattern NAME = Pattern.compile("[a-z_]{1,40}");
    private static final Pattern UNSOUND = Pattern.compile("[;=\\p{Cntrl}]");
    public static final Attributes NONE = new Attributes(new TreeMap<>());

    public Attributes {
        values = new TreeMap<>(values);
        values.forEach((name, value) -> {
            if (!NAME.matcher(name).matches() || value.isBlank() || UNSOUND.matcher(value).find()) {
                throw new NotAttributes(name + "=" + value);
            }
        });
    }

    public static Attributes of(Map<String, String> values) {
        return new Attributes(new TreeMap<>(values));
    }

    public static Attributes parse(String text) {
        var values = new TreeMap<String, String>();
        for (var pair : text.isBlank() ? new String[0] : text.split(";", -1)) {
            var parts = pair.split("=", 2);
            if (parts.length != 2) {
                throw new NotAttributes(text);
            }
            values.put(parts[0].strip(), parts[1].strip());
        }
        return new Attributes(values);
    }

    /** The values a filter admits for a name, such as park and garden; none where it asks for nothing. */
    public List<String> alternatives(String name) {
        var value = values.get(name);
        return value == null ? List.of() : List.of(value.split("\\|"));
    }

    /** Whether a record with {@code these} properties passes this filter. */
    public boolean admits(Attributes these) {
        return values.keySet().stream()
                .allMatch(name -> alternatives(name).contains(these.values.getOrDefault(name, "")));
    }

    @Override
    public String toString() {
        return values.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(";"));
    }

    /** A text that is not a list of name=value pairs. */
    public static final class NotAttributes extends Refusal {
        NotAttributes(String text) {
            super("attributes.form", "filter", text);
        }
    }
}
