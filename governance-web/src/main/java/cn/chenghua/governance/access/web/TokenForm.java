package cn.chenghua.governance.access.web;

import java.time.Duration;

import cn.chenghua.governance.access.AccessToken;
import cn.chenghua.governance.access.IssueToken;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

final class TokenForm {

    private final String label;
    private final String unit;
    private final String readOnly;
    private final String days;

    TokenForm(@Nullable String label, @Nullable String unit, @Nullable String readOnly, @Nullable String days) {
        this.label = Typed.text(label);
        this.unit = Typed.text(unit);
        this.readOnly = Typed.text(readOnly);
        this.days = Typed.text(days);
    }

    static TokenForm usual() {
        return new TokenForm("", "", "true", String.valueOf(AccessToken.USUAL.toDays()));
    }

    IssueToken wish() {
        var life = Duration.ofDays(Math.clamp(Typed.number("days", days), 0, 100_000));
        return new IssueToken(label, unit.isEmpty() ? null : new UnitCode(unit), isReadOnly(), life);
    }

    public String getLabel() {
        return label;
    }

    public String getUnit() {
        return unit;
    }

    public boolean isReadOnly() {
        return readOnly.equals("true");
    }

    public String getDays() {
        return days;
    }
}
