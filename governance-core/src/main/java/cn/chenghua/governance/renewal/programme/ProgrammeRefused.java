package cn.chenghua.governance.renewal.programme;

import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;

/** A programme that cannot be so, such as tranches that come to 313 where the target says 314. */
public final class ProgrammeRefused extends Refusal {

    private ProgrammeRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static ProgrammeRefused period(LocalDate first, LocalDate last) {
        return new ProgrammeRefused("renewal.programme.period", "last", last.toString(), first.toString());
    }

    static ProgrammeRefused tranche(int quantity, int year, int first, int last) {
        return new ProgrammeRefused("renewal.programme.tranche", "tranches", quantity, String.valueOf(year),
                String.valueOf(first), String.valueOf(last));
    }

    static ProgrammeRefused sum(int sum, String wanted) {
        return new ProgrammeRefused("renewal.programme.sum", "tranches", sum, wanted);
    }

    static ProgrammeRefused reason() {
        return new ProgrammeRefused("renewal.programme.reason", "reason", "-");
    }
}
