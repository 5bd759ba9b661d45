package cn.chenghua.governance.access.web;

import java.time.Duration;

import cn.chenghua.governance.access.AccessToken;
import cn.chenghua.governance.access.IssueToken;
import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

final class TokenForm {

    private final String label;
    private final String unit;
    private final boolean readOnly;
    private final long days;

    TokenForm(@Nullable String label, @Nullable String unit, @Nullable Boolean readOnly, @Nullable Long days) {
        this.label = Typed.text(label);
        this.unit = Typed.text(unit);
        this.readOnly = readOnly != null && readOnly;
        this.days = days == null ? AccessToken.USUAL.toDays() : days;
    }

    IssueToken wish() {
        var life = Duration.ofDays(Math.clamp(days, 0, 100_000));
        return new IssueToken(label, unit.isEmpty() ? null : new UnitCode(unit), readOnly, life);
    }

    public String getLabel() {
        return label;
    }

    public String getUnit() {
        return unit;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    public long getDays() {
        return days;
    }
}
