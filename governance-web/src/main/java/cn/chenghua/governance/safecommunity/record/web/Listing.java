package cn.chenghua.governance.safecommunity.record.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a record lists within, such as the parts of a joint task; its title is {@code warning.listing.<name>} and its columns are
 * called {@code warning.field.<name>}.
 */
public record Listing(String name, List<String> columns, List<List<Cell>> rows) {

    /** The rows with the names of their columns, as REST clients see them. */
    public List<Map<String, String>> plain() {
        return rows.stream().map(row -> {
            var values = new LinkedHashMap<String, String>();
            for (var at = 0; at < columns.size(); at++) {
                values.put(columns.get(at), row.get(at).raw());
            }
            return (Map<String, String>) values;
        }).toList();
    }
}
