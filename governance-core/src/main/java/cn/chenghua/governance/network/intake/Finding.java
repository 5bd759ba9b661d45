package cn.chenghua.governance.network.intake;

import java.util.List;

/**
 * What is wrong or worth knowing about a row of a file, such as an edge to a node that is not there; {@code code} names the
 * sentence. Row 0 is the file as a whole.
 */
public record Finding(Part part, int row, String field, String value, String code, List<Object> arguments, boolean stops) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding error(Part part, int row, String field, String value, String code, Object... arguments) {
        return new Finding(part, row, field, value, code, List.of(arguments), true);
    }

    static Finding hint(Part part, int row, String field, String value, String code, Object... arguments) {
        return new Finding(part, row, field, value, code, List.of(arguments), false);
    }

    /** The file or the kind of row that is spoken of. */
    public enum Part {
        NODES, EDGES
    }
}
