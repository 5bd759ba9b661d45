package cn.chenghua.governance.communityservice.admission.sheet.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.admission.AdmissionList;
import cn.chenghua.governance.communityservice.admission.DutyCode;
import cn.chenghua.governance.communityservice.admission.Estimate;
import cn.chenghua.governance.communityservice.admission.ItemFacts;
import cn.chenghua.governance.communityservice.admission.intake.AdmissionIntake;
import cn.chenghua.governance.communityservice.admission.intake.ItemRow;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.project.web.Uploaded;
import cn.chenghua.governance.site.table.Cells;

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
        var seen = new HashMap<String, Integer>();
        return Uploaded.table(content, encoding, columns, "title").judge("department", Uploaded.Reading.each(this::read),
                piece -> intake.judge(actor, piece, seen));
    }

    @Override
    public Tally take(Actor actor, byte[] content, @Nullable String encoding, boolean onlyGood, Consumer<Outcome> told) {
        return Uploaded.table(content, encoding, columns, "title").take(onlyGood, Uploaded.Reading.each(this::read),
                pieces -> intake.take(actor, pieces, onlyGood, told));
    }

    private @Nullable ItemRow read(Cells cells) {
        var number = cells.code("number");
        var edition = whole(cells, "edition");
        var title = cells.needed("title");
        var list = cells.needed("list") == null
                ? null
                : columns.choice(cells, "list", AdmissionColumns.LIST, AdmissionList.values());
        var duties = cells.text("duties");
        var codes = Arrays.stream((duties == null ? "" : duties).split("[\\r\\n,，;；]+")).filter(one -> !one.isBlank())
                .map(DutyCode::parse).collect(Collectors.toSet());
        var estimate = new Estimate(whole(cells, "minutes"), whole(cells, "forms"), whole(cells, "fields"),
                whole(cells, "uploads"));
        return !cells.sound() || title == null || list == null
                ? null
                : new ItemRow(cells.number(), number == null ? "" : number, edition,
                        new ItemFacts(list, title, or(cells.words("basis")), or(cells.words("department")), codes, estimate));
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static int whole(Cells cells, String column) {
        BigDecimal number = cells.decimal(column);
        return number == null ? 0 : number.intValue();
    }
}
