package cn.chenghua.governance.network.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.network.intake.EdgeRow;
import cn.chenghua.governance.site.GeoJsonGeometry;
import cn.chenghua.governance.site.table.RowNote;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.LineString;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a GeoJSON of lines feature by feature, so that only one is held as a tree; each line is a stretch of street. */
final class LineFile {

    private static final int FEATURES = 200_000;
    private static final Set<String> NO = Set.of("0", "false", "no");
    private final Consumer<RowNote> notes;
    private final List<EdgeRow> lines = new ArrayList<>();
    private int number;

    private LineFile(Consumer<RowNote> notes) {
        this.notes = notes;
    }

    static List<EdgeRow> read(byte[] content, Consumer<RowNote> notes) {
        var file = new LineFile(notes);
        try (var parser = JsonMapper.shared().createParser(content)) {
            file.read(parser);
        } catch (JacksonException e) {
            throw new NotLines(e.getLocation() == null ? 1 : e.getLocation().getLineNr());
        }
        if (file.number == 0) {
            throw new NotLines(1);
        }
        return file.lines;
    }

    private void read(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new NotLines(1);
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            parser.nextToken();
            if (name.equals("features") && parser.currentToken() == JsonToken.START_ARRAY) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    take(parser.readValueAsTree());
                }
            } else {
                parser.skipChildren();
            }
        }
    }

    private void take(JsonNode feature) {
        number++;
        if (number > FEATURES) {
            throw new NotLines(number);
        }
        try {
            var shape = GeoJsonGeometry.read(feature.path("geometry"));
            for (var i = 0; i < shape.getNumGeometries(); i++) {
                if (shape.getGeometryN(i) instanceof LineString line && line.getNumPoints() > 1) {
                    add(feature.path("properties"), shape.getNumGeometries() == 1 ? "" : "." + (i + 1), line);
                } else {
                    notes.accept(RowNote.error(number, "geometry", shape.getGeometryType(), "network.note.course"));
                }
            }
        } catch (IllegalArgumentException e) {
            notes.accept(RowNote.error(number, "geometry", String.valueOf(e.getMessage()), "network.note.course"));
        }
    }

    private void add(JsonNode said, String part, LineString line) {
        var key = text(said, "edge_id", "id", "@id", "osm_id");
        lines.add(new EdgeRow(number, (key.isEmpty() ? "L" + number : key) + part, "", "",
                part.isEmpty() ? metres(said) : null,
                text(said, "name_zh", "name"), text(said, "class", "highway", "kind"),
                !NO.contains(text(said, "walkable").toLowerCase(Locale.ROOT)), line));
    }

    private @Nullable Double metres(JsonNode said) {
        var metres = text(said, "length_m", "metres");
        if (metres.isEmpty()) {
            return null;
        }
        try {
            return Double.valueOf(metres);
        } catch (NumberFormatException e) {
            notes.accept(RowNote.error(number, "metres", metres, "table.number"));
            return null;
        }
    }

    private static String text(JsonNode said, String... names) {
        for (var name : names) {
            var text = said.path(name).asString("").strip();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** A file that is no GeoJSON with lines. */
    static final class NotLines extends Refusal {
        NotLines(int line) {
            super("network.file", "file", line);
        }
    }
}
