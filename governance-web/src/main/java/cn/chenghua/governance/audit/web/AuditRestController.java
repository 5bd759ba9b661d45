package cn.chenghua.governance.audit.web;

import java.util.UUID;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Auditor;
import cn.chenghua.governance.audit.Entries;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.site.RestPage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The trail for REST clients that may audit. */
@RestController
@RequestMapping("/api/v1/audit")
@Tag(name = "audit")
class AuditRestController {

    private final Entries entries;
    private final Trail trail;

    AuditRestController(Entries entries, Trail trail) {
        this.entries = entries;
        this.trail = trail;
    }

    @Operation(operationId = "audit", summary = "Entries of the audit trail, the latest first, page by page")
    @GetMapping
    ResponseEntity<AuditJson.Page> list(@Parameter(hidden = true) Auditor auditor,
            @ParameterObject @ModelAttribute AuditQuery query,
            @RequestParam(defaultValue = "50") int limit) {
        var page = RestPage.of(limit, size -> entries.list(query.filter(auditor), query.before(), size));
        trail.note(Note.of(Act.READ, Subject.of("audit", "/api/v1/audit"))
                .counted(query.link().isEmpty() ? "*" : query.link(), page.shown().size()));
        var next = page.next("/api/v1/audit", last -> query.from(last.id()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(new AuditJson.Page(page.shown().stream().map(AuditJson::of).toList(), next));
    }

    @Operation(operationId = "auditEntry", summary = "One entry of the audit trail")
    @GetMapping("/{id}")
    ResponseEntity<AuditJson> one(@Parameter(hidden = true) Auditor auditor, @PathVariable UUID id) {
        var entry = entries.find(id, auditor).orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
        trail.note(Note.of(Act.READ, Subject.of("audit", id)));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(AuditJson.of(entry));
    }
}
