package cn.chenghua.governance.communityservice.register.table.web;

import java.util.List;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.register.web.Entry;
import cn.chenghua.governance.communityservice.register.web.FieldWords;
import cn.chenghua.governance.communityservice.register.web.Register;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.intake.NumberedRow;
import cn.chenghua.governance.project.intake.RowIntake;
import cn.chenghua.governance.project.web.Findings;
import cn.chenghua.governance.project.web.TableDoor;
import cn.chenghua.governance.project.web.Uploaded;

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
        return table(content, encoding).judge("unit", rows(), piece -> intake.judge(actor, piece, register::take));
    }

    @Override
    public Tally take(Actor actor, byte[] content, @Nullable String encoding, boolean onlyGood, Consumer<Outcome> told) {
        return table(content, encoding).take(onlyGood, rows(),
                pieces -> intake.take(actor, pieces, register::take, onlyGood, told));
    }

    private Uploaded table(byte[] content, @Nullable String encoding) {
        return Uploaded.table(content, encoding, words.columns(RegisterExport.columns(register)));
    }

    /** All rows as one piece, so that the dry run sees those that repeat each other. */
    private Uploaded.Reading<NumberedRow<Entry>> rows() {
        return (rows, notes) -> List.of(sheet.lines(register, rows, notes)).iterator();
    }
}
