package cn.chenghua.governance.audit.web;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.audit.Act;
import cn.chenghua.governance.audit.Auditor;
import cn.chenghua.governance.audit.Entries;
import cn.chenghua.governance.audit.Note;
import cn.chenghua.governance.audit.Subject;
import cn.chenghua.governance.audit.Trail;
import cn.chenghua.governance.site.UnitNames;
import cn.chenghua.governance.site.table.Download;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The trail for auditors; each look at it is itself on record. */
@Controller
class AuditController {

    private static final int PAGE = 100;
    private final Entries entries;
    private final Trail trail;
    private final AuditTable table;
    private final Verification verification;
    private final UnitNames units;

    AuditController(Entries entries, Trail trail, AuditTable table, Verification verification, UnitNames units) {
        this.entries = entries;
        this.trail = trail;
        this.table = table;
        this.verification = verification;
        this.units = units;
    }

    @GetMapping("/audit")
    String list(Auditor auditor, AuditQuery query, Model model) {
        var found = entries.list(query.filter(auditor), query.before(), PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        trail.note(Note.of(Act.READ, Subject.of("audit", "/audit")).counted(query.link().isEmpty() ? "*" : query.link(),
                shown.size()));
        model.addAttribute("query", query);
        model.addAttribute("entries", shown);
        model.addAttribute("next", found.size() > PAGE ? "/audit" + query.from(shown.getLast().id()) : null);
        model.addAttribute("acts", Act.values());
        model.addAttribute("results", AuditQuery.Result.values());
        model.addAttribute("places", units.choices());
        model.addAttribute("verification", verification.state());
        return "audit/audit";
    }

    @GetMapping("/audit/{id}")
    String one(Auditor auditor, @PathVariable UUID id, Model model) {
        var entry = entries.find(id, auditor).orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
        trail.note(Note.of(Act.READ, Subject.of("audit", id)));
        model.addAttribute("entry", entry);
        model.addAttribute("places", units.choices());
        return "audit/entry";
    }

    @GetMapping("/audit/export.csv")
    void export(Auditor auditor, AuditQuery query, HttpServletResponse response) throws IOException {
        table.write(query.filter(auditor), Download.csv(response, "audit"));
    }

    @GetMapping("/audit/verify")
    String verification(Auditor auditor, Model model) {
        model.addAttribute("verification", verification.state());
        return "audit/verification";
    }

    @PostMapping("/audit/verify")
    String verify(Auditor auditor) {
        trail.note(Note.of(Act.VERIFY, Subject.of("audit", "chain")));
        verification.begin();
        return "redirect:/audit/verify";
    }
}
