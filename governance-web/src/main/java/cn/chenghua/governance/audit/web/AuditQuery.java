package cn.chenghua.governance.audit.web;

import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Auditor;
import cn.chenghua.governance.audit.Entries;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What an auditor looks for, as it stands in the link; empty fields do not narrow. */
record AuditQuery(@Nullable String who, @Nullable Act act, @Nullable String kind, @Nullable String record,
        @Nullable String unit, @Nullable LocalDate since, @Nullable LocalDate until, @Nullable Result result,
        @Nullable String address, @Nullable String text, @Nullable UUID before) {

    Entries.Filter filter(Auditor auditor) {
        return new Entries.Filter(auditor, said(who), act, said(kind), said(record), said(unit), since, until,
                result == null ? null : result == Result.DONE, said(address), said(text));
    }

    /** The question as the query of a link, without the place in the list. */
    public String link() {
        return from(null);
    }

    String from(@Nullable UUID place) {
        var link = UriComponentsBuilder.newInstance();
        add(link, "who", who);
        add(link, "act", act);
        add(link, "kind", kind);
        add(link, "record", record);
        add(link, "unit", unit);
        add(link, "since", since);
        add(link, "until", until);
        add(link, "result", result);
        add(link, "address", address);
        add(link, "text", text);
        add(link, "before", place);
        return link.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder link, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            link.queryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, value));
        }
    }

    private static @Nullable String said(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Whether an act was done or refused. */
    enum Result {
        DONE, REFUSED
    }
}
