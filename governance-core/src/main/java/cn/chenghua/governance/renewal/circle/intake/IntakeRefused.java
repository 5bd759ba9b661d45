package cn.chenghua.governance.renewal.circle.intake;

import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;

/** A row of settlements or facilities that cannot be taken. */
public final class IntakeRefused extends Refusal {

    private IntakeRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static IntakeRefused key(String key, int longest) {
        return new IntakeRefused("circle.key", "key", key, longest);
    }

    static IntakeRefused name(String name, int longest) {
        return new IntakeRefused("circle.name", "name", name, longest);
    }

    static IntakeRefused halfPosition() {
        return new IntakeRefused("circle.position", "longitude", "");
    }

    static IntakeRefused order(LocalDate closed, LocalDate opened) {
        return new IntakeRefused("circle.order", "closed", closed.toString(), opened.toString());
    }

    static IntakeRefused residents(int residents) {
        return new IntakeRefused("circle.residents", "residents", residents);
    }

    static IntakeRefused place(double longitude, double latitude) {
        return new IntakeRefused("circle.outside", "longitude", "%.6f, %.6f".formatted(longitude, latitude));
    }

    static IntakeRefused twice(String key, int earlier) {
        return new IntakeRefused("circle.row.twice", "key", key, earlier);
    }
}
