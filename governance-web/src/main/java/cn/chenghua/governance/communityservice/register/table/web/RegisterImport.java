package cn.chenghua.governance.communityservice.register.table.web;

import java.util.List;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.register.web.Field;
import cn.chenghua.governance.communityservice.register.web.FieldWords;
import cn.chenghua.governance.communityservice.register.web.Register;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.intake.RowIntake;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.site.table.Table;

import org.jspecify.annotations.Nullable;

/** Judges an uploaded table of a register and takes it in; both read it anew. */
public final class RegisterImport implements TableDoor.Intake {

    private final Register register;
    private final RegisterSheet sheet;
    private final FieldWords words;
    private final RowIntake intake;

    public RegisterImport(Register register, RegisterSheet sheet, FieldWords words, RowIntake intake) {
        this.register = register;
        this.sheet = sheet;
        this.words = words;
        this.intake = intake;
    }

    @Override
    public Findings.Trial judge(Actor actor, byte[] content, @Nullable String encoding) {
        var table = open(content, encoding);
        var found = new Findings();
        found.header(table, RegisterExport.columns(register)::contains, words::label);
        try (var rows = table.rows()) {
            var lines = sheet.lines(register, rows, found::add);
            return found.judge(List.of(lines).iterator(),
                    piece -> intake.judge(actor, piece, register::take),
                    "unit", words::label);
        }
    }

    @Override
    public Tally take(Actor actor, byte[] content, @Nullable String encoding, boolean onlyGood, Consumer<Outcome> told) {
        try (var rows = open(content, encoding).rows()) {
            var lines = sheet.lines(register, rows, Findings.stopping(onlyGood));
            return intake.take(actor, List.of(lines).iterator(), register::take, onlyGood, told);
        }
    }

    private Table open(byte[] content, @Nullable String encoding) {
        var headers = words.headers(register.fields());
        List.of("unit_name", "evidence").forEach(extra -> headers
                .putAll(words.headers(List.of(Field.of(extra, Field.Type.TEXT, "S")))));
        return Table.open(content, encoding == null || encoding.isBlank() ? null : encoding, headers);
    }
}
