package cn.chenghua.governance.district;

import java.util.List;

/**
 * A request the rules do not allow, such as a day outside 1900–2100; it names the field, the value and, by its code, the
 * sentence that tells how to mend it. It is not a fault of the program.
 */
public abstract class Refusal extends RuntimeException {

    private final String code;
    private final String field;
    private final transient List<Object> arguments;

    /** @param code stable, also the message key {@code refusal.<code>}; arguments start with the refused value */
    protected Refusal(String code, String field, Object... arguments) {
        super(code + " " + field + " " + List.of(arguments));
        this.code = code;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public String field() {
        return field;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }

    /** An argument that is data and has a name in both languages, such as an item of a scorecard. */
    public record Named(String name, String nameEn) {
    }

    /** An argument that the sentence says by the text of a key, such as {@code workflow.state.NAMED}. */
    public record Word(String key) {

        /** The code itself, such as {@code NAMED}. */
        @Override
        public String toString() {
            return key.substring(key.lastIndexOf('.') + 1);
        }
    }
}
