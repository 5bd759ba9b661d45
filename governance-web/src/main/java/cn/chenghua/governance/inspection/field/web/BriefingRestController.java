package cn.chenghua.governance.inspection.field.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.inspection.field.BriefingDesk;
import cn.chenghua.governance.site.FormTokens;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The briefing of the caller; unchanged, it costs a few hundred bytes. */
@RestController
@Tag(name = "field")
class BriefingRestController {

    private final BriefingDesk desk;
    private final BriefingView view;
    private final FormTokens tokens;
    private final JsonMapper json;

    BriefingRestController(BriefingDesk desk, BriefingView view, FormTokens tokens, JsonMapper json) {
        this.desk = desk;
        this.view = view;
        this.tokens = tokens;
        this.json = json;
    }

    @Operation(operationId = "briefing", summary = "What the caller takes along into the field: assets with how they stand, check-lists, disorders")
    @GetMapping("/api/v1/field")
    ResponseEntity<BriefingJson> briefing(Actor actor,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known,
            HttpServletRequest request, HttpServletResponse response) {
        var briefing = desk.read(actor);
        var told = view.of(actor, briefing, "");
        var secret = tokens.of(request, response);
        var tag = tag(told.at(null, secret));
        var answer = tag.equals(known) ? ResponseEntity.status(HttpStatus.NOT_MODIFIED) : ResponseEntity.ok();
        answer.eTag(tag).cacheControl(CacheControl.noStore()).varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE);
        return tag.equals(known) ? answer.build() : answer.body(told.at(briefing.asOf(), secret));
    }

    /** Of all but the moment of asking. */
    private String tag(BriefingJson told) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(told));
            return "\"" + HexFormat.of().formatHex(Arrays.copyOf(digest, 16)) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
