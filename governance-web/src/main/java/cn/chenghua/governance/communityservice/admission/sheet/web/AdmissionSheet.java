package cn.chenghua.governance.communityservice.admission.sheet.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.admission.DutyCode;
import cn.chenghua.governance.communityservice.admission.Estimate;
import cn.chenghua.governance.communityservice.admission.ItemFacts;
import cn.chenghua.governance.communityservice.admission.intake.AdmissionIntake;
import cn.chenghua.governance.communityservice.admission.intake.ItemRow;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.Pieces;
import cn.chenghua.governance.site.table.RowNote;
import cn.chenghua.governance.site.table.Table;
import cn.chenghua.governance.site.table.TableRow;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a table of items for the dry run and for the taking; state and days are told by an export and not read. */
@Component
class AdmissionSheet implements TableDoor.Intake {

    private final AdmissionIntake intake;
    private final AdmissionColumns columns;

    AdmissionSheet(AdmissionIntake intake, AdmissionColumns columns) {
        this.intake = intake;
        this.columns = columns;
    }

    @Override
    public Findings.Trial judge(Actor actor, byte[] content, @Nullable String encoding) {
        var table = open(content, encoding);
        var found = new Findings();
        found.header(table, AdmissionColumns.ALL::contains, columns::label);
        var seen = new HashMap<String, Integer>();
        try (var rows = table.rows()) {
            return found.judge(pieces(rows.iterator(), found::add), piece -> intake.judge(actor, piece, seen), "department",
                    columns::label);
        }
    }

    @Override
    public Tally take(Actor actor, byte[] content, @Nullable String encoding, boolean onlyGood, Consumer<Outcome> told) {
        try (var rows = open(content, encoding).rows()) {
            return intake.take(actor, pieces(rows.iterator(), Findings.stopping(onlyGood)), onlyGood, told);
        }
    }

    private Iterator<List<ItemRow>> pieces(Iterator<TableRow> rows, Consumer<RowNote> notes) {
        return Pieces.of(rows, row -> read(row, notes));
    }

    private @Nullable ItemRow read(TableRow row, Consumer<RowNote> notes) {
        var cells = new Cells(row, notes);
        var number = cells.code("number");
        var edition = whole(cells, "edition");
        var title = cells.needed("title");
        var listed = cells.needed("list");
        var list = listed == null ? null : columns.list(listed).orElse(null);
        if (listed != null && list == null) {
            cells.refuse("list", "table.constant", Arrays.stream(cn.chenghua.governance.communityservice.admission.AdmissionList
                    .values()).map(one -> columns.word("list", one)).collect(Collectors.joining(", ")));
        }
        try {
            var duties = cells.text("duties");
            var codes = Arrays.stream((duties == null ? "" : duties).split("[\\r\\n,，;；]+")).filter(one -> !one.isBlank())
                    .map(DutyCode::parse).collect(Collectors.toSet());
            var estimate = new Estimate(whole(cells, "minutes"), whole(cells, "forms"), whole(cells, "fields"),
                    whole(cells, "uploads"));
            return !cells.sound() || title == null || list == null
                    ? null
                    : new ItemRow(row.number(), number == null ? "" : number, edition,
                            new ItemFacts(list, title, or(cells.words("basis")), or(cells.words("department")), codes, estimate));
        } catch (Refusal refusal) {
            cells.refuse(refusal.field(), "refusal." + refusal.code(), refusal.arguments());
            return null;
        }
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static int whole(Cells cells, String column) {
        BigDecimal number = cells.decimal(column);
        return number == null ? 0 : number.intValue();
    }

    private Table open(byte[] content, @Nullable String encoding) {
        return Table.open(content, encoding == null || encoding.isBlank() ? null : encoding, columns.names())
                .requiring(columns::label, "title");
    }
}
