package cn.chenghua.governance.district.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import cn.chenghua.governance.district.Reorganisation.Kind;
import cn.chenghua.governance.district.Reorganise;
import cn.chenghua.governance.district.Reorganise.Child;
import cn.chenghua.governance.district.Reorganise.Heir;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What was typed into the form of a reorganisation, also where it makes no sense, so that nothing typed is lost. */
record ReorganiseForm(Kind kind, @Nullable LocalDate day, String document, String reason, List<String> from, List<Row> to,
        Map<String, String> children, long version) {

    private static final String CHILD = "child.";
    private static final int ROWS = 3;

    static ReorganiseForm blank(Kind kind, LocalDate today) {
        return new ReorganiseForm(kind, today, "", "", List.of(), rows(List.of(), kind), Map.of(), 0);
    }

    static ReorganiseForm of(Kind kind, @Nullable LocalDate day, long version, MultiValueMap<String, String> typed) {
        var rows = new ArrayList<Row>();
        var codes = typed.getOrDefault("to", List.of());
        for (var i = 0; i < codes.size(); i++) {
            rows.add(new Row(codes.get(i).strip(), at(typed, "name", i), at(typed, "nameEn", i), at(typed, "parent", i)));
        }
        var children = new TreeMap<String, String>();
        typed.forEach((name, values) -> {
            if (name.startsWith(CHILD) && !values.getFirst().isBlank()) {
                children.put(name.substring(CHILD.length()), values.getFirst());
            }
        });
        var from = typed.getOrDefault("from", List.of()).stream().map(String::strip).filter(code -> !code.isEmpty()).toList();
        return new ReorganiseForm(kind, day, text(typed, "document"), text(typed, "reason"), from, rows(rows, kind), children,
                version);
    }

    private static List<Row> rows(List<Row> given, Kind kind) {
        var rows = new ArrayList<>(given);
        while (rows.size() < (kind == Kind.SPLIT ? ROWS : 1)) {
            rows.add(new Row("", "", "", ""));
        }
        return List.copyOf(rows);
    }

    private static String text(MultiValueMap<String, String> typed, String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }

    private static String at(MultiValueMap<String, String> typed, String name, int i) {
        var values = typed.getOrDefault(name, List.of());
        return i < values.size() ? values.get(i).strip() : "";
    }

    Reorganise wish() {
        var heirs = to.stream().filter(row -> !row.code.isEmpty()).map(Row::heir).toList();
        var places = children.entrySet().stream()
                .map(child -> new Child(new UnitCode(child.getKey()), new UnitCode(child.getValue()))).toList();
        var codes = from.stream().map(UnitCode::new).toList();
        if (kind == Kind.RENAME && to.getFirst().code.isEmpty() && !codes.isEmpty()) {
            heirs = List.of(new Heir(codes.getFirst(), to.getFirst().name, to.getFirst().nameEn, null));
        }
        return new Reorganise(day == null ? LocalDate.MIN : day, kind, codes, heirs, places, document, reason);
    }

    /** One unit to come, or to take over. */
    record Row(String code, String name, String nameEn, String parent) {
        Heir heir() {
            return new Heir(new UnitCode(code), name.isEmpty() ? null : name, nameEn.isEmpty() ? null : nameEn,
                    parent.isEmpty() ? null : new UnitCode(parent));
        }
    }
}
