package cn.chenghua.governance.funding;

import cn.chenghua.governance.district.Refusal;

/** Money that cannot be posted or moved so, such as a payment above the contract without a reason; its code tells which rule. */
public final class FundingRefused extends Refusal {

    private FundingRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static FundingRefused amount(String amount) {
        return new FundingRefused("funding.amount", "amount", amount);
    }

    static FundingRefused kind(String kind) {
        return new FundingRefused("funding.kind", "kind", kind);
    }

    static FundingRefused source(String source, String known) {
        return new FundingRefused("funding.source", "source", source, known);
    }

    static FundingRefused future(String month, String current) {
        return new FundingRefused("funding.future", "month", month, current);
    }

    static FundingRefused text(String field, String text, int limit) {
        return new FundingRefused("funding.text", field, text, limit);
    }

    static FundingRefused unknownContract(String contract) {
        return new FundingRefused("funding.contract", "contract", contract);
    }

    static FundingRefused contractTaken(String number) {
        return new FundingRefused("funding.contract.taken", "number", number);
    }

    static FundingRefused contractBelowPaid(String amount, String paid) {
        return new FundingRefused("funding.contract.paid", "amount", amount, paid);
    }

    static FundingRefused aboveContract(String amount, String agreed, String paid) {
        return new FundingRefused("funding.above", "reason", amount, agreed, paid);
    }

    static FundingRefused reason() {
        return new FundingRefused("funding.reason", "reason", "-");
    }

    static FundingRefused twice(String month, String amount) {
        return new FundingRefused("funding.twice", "evidence", month, amount);
    }

    static FundingRefused takenBack(String amount) {
        return new FundingRefused("funding.reversed", "id", amount);
    }

    static FundingRefused notCorrectable(String amount) {
        return new FundingRefused("funding.correction", "id", amount);
    }

    static FundingRefused noSurplus(String amount, String surplus) {
        return new FundingRefused("funding.surplus", "amount", amount, surplus);
    }

    static FundingRefused sameProject(String project) {
        return new FundingRefused("funding.transfer.same", "to", project);
    }

    static FundingRefused exists(String id) {
        return new FundingRefused("funding.exists", "id", id);
    }

    /** A row of a table that names a project nobody knows, or a foreign one. */
    public static FundingRefused project(String number) {
        return new FundingRefused("funding.project", "project", number);
    }

    /** A row that names a project of another unit. */
    public static FundingRefused place(String unit) {
        return new FundingRefused("funding.place", "unit_name", unit);
    }

    /** A row that repeats an earlier one of the same table. */
    public static FundingRefused row(int earlier) {
        return new FundingRefused("funding.row.twice", "evidence", earlier);
    }

    /** A row that bears the id of a posting and says something else. */
    public static FundingRefused fixed(String id) {
        return new FundingRefused("funding.fixed", "id", id);
    }

    /** A row with the id of no posting. */
    public static FundingRefused noSuchId(String id) {
        return new FundingRefused("funding.id", "id", id);
    }
}
