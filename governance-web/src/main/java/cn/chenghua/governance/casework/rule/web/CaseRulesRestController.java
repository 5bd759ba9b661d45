package cn.chenghua.governance.casework.rule.web;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.casework.rule.CaseRuleDesk;
import cn.chenghua.governance.casework.rule.CaseRules;
import cn.chenghua.governance.casework.rule.RuleBook;
import cn.chenghua.governance.responsibility.web.Tags;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rules of cases as data. */
@RestController
@RequestMapping("/api/v1/cases/rules")
@Tag(name = "cases")
class CaseRulesRestController {

    private final CaseRuleDesk desk;
    private final RuleBook book;

    CaseRulesRestController(CaseRuleDesk desk, RuleBook book) {
        this.desk = desk;
        this.book = book;
    }

    @Operation(operationId = "caseRules", summary = "Limits, rules of dispatch, radii and terms of cases, with the suggestions beside them")
    @GetMapping
    ResponseEntity<CaseRulesJson> show() {
        return answer(book.current());
    }

    @Operation(operationId = "setCaseRules", summary = "Sets all rules of cases at once as their next version; needs If-Match")
    @PutMapping
    ResponseEntity<CaseRulesJson> set(Actor actor,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestBody CaseRulesJson.Wish body) {
        return answer(desk.set(actor, Tags.version(match), body.rules()));
    }

    private static ResponseEntity<CaseRulesJson> answer(CaseRules rules) {
        return ResponseEntity.ok().eTag(Tags.of(rules.version())).cacheControl(CacheControl.noStore())
                .body(CaseRulesJson.of(rules));
    }
}
