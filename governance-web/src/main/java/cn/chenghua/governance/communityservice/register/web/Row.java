package cn.chenghua.governance.communityservice.register.web;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** One record of a register with what it says in each field; an absent one is not known. */
public record Row(String id, @Nullable String href, Map<String, Object> cells) {

    /** Begins a row; {@link Builder#put} leaves out what is null. */
    public static Builder at(Object id, @Nullable String href) {
        return new Builder(id.toString(), href);
    }

    public @Nullable Object get(String field) {
        return cells.get(field);
    }

    /** Gathers the cells of a row. */
    public static final class Builder {
        private final String id;
        private final @Nullable String href;
        private final Map<String, Object> cells = new LinkedHashMap<>();

        private Builder(String id, @Nullable String href) {
            this.id = id;
            this.href = href;
        }

        public Builder put(String field, @Nullable Object value) {
            if (value != null) {
                cells.put(field, value);
            }
            return this;
        }

        public Row row() {
            return new Row(id, href, cells);
        }
    }
}
