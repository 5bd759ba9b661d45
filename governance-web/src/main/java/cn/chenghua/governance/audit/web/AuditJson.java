package cn.chenghua.governance.audit.web;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Change;
import cn.chenghua.governance.audit.Entry;

import org.jspecify.annotations.Nullable;

/** An entry of the trail as REST clients read it. */
record AuditJson(UUID id, OffsetDateTime at, @Nullable UUID account, String username, String acting, Act act, String kind,
        String record, @Nullable String unit, String result, String address, String route, String request,
        @Nullable String filter, @Nullable Long rows, List<Changed> changes) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static AuditJson of(Entry entry) {
        var caller = entry.caller();
        var note = entry.note();
        return new AuditJson(entry.id(), entry.at().atZone(ZONE).toOffsetDateTime(), caller.account(), caller.username(),
                caller.acting(), note.act(), note.subject().kind(), note.subject().id(), note.subject().unit(), note.result(),
                caller.address(), caller.route(), caller.request(), note.filter(), note.rows(),
                note.changes().stream().map(Changed::of).toList());
    }

    /** A field before and after. */
    record Changed(String field, @Nullable String before, @Nullable String after) {
        static Changed of(Change change) {
            return new Changed(change.field(), change.before(), change.after());
        }
    }

    /** A page of entries and the link to older ones. */
    record Page(List<AuditJson> entries, @Nullable String next) {
    }
}
