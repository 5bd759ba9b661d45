package cn.chenghua.governance.access;

import java.time.Duration;

import cn.chenghua.governance.district.UnitCode;

import org.jspecify.annotations.Nullable;

/** The wish for an access token: what it is called, where it works, whether it only reads, and how long it lives. */
public record IssueToken(String label, @Nullable UnitCode unit, boolean readOnly, Duration life) {
}
