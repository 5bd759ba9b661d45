package cn.chenghua.governance.safecommunity.record.api.web;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.safecommunity.record.web.RecordQuery;
import cn.chenghua.governance.safecommunity.record.web.Shelf;
import cn.chenghua.governance.site.NamedOperations;
import cn.chenghua.governance.site.Repeats;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** A register for REST clients; a register's own controller gives the address. */
public abstract class RegisterRest implements NamedOperations {

    private final RegisterAnswers answers;
    private final Shelf shelf;

    protected RegisterRest(RegisterAnswers answers, Shelf shelf) {
        this.answers = answers;
        this.shelf = shelf;
    }

    /** Called after the register, such as {@code listJointTasks}. */
    @Override
    public String operation(String method) {
        return method + Stream.of(shelf.api().substring("/api/v1/".length()).split("-"))
                .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1)).collect(Collectors.joining());
    }

    @Operation(summary = "Records of the register, the latest day first, page by page")
    @GetMapping
    public ResponseEntity<RecordJson.Page> list(Actor actor, @ParameterObject @ModelAttribute RecordQuery query,
            @RequestParam(defaultValue = "50") int limit) {
        return answers.list(actor, shelf, query, limit);
    }

    @Operation(summary = "One record with its steps")
    @GetMapping("/{id}")
    public ResponseEntity<RecordJson> one(Actor actor, @PathVariable UUID id) {
        return answers.one(actor, shelf, id);
    }

    @Operation(summary = "Registers a record under an id of the client's; a repeat gives the one that is there")
    @ApiResponse(responseCode = "201", description = "The record, with its address in the header Location", useReturnTypeSchema = true)
    @PostMapping
    public ResponseEntity<RecordJson> register(Actor actor,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key,
            @RequestBody RecordJson.New body) {
        return answers.register(actor, shelf, key, body);
    }

    @Operation(summary = "Takes a step of a record; needs If-Match")
    @PostMapping("/{id}/steps")
    public ResponseEntity<RecordJson> step(Actor actor, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String match,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody RecordJson.Stepped body) {
        return answers.step(actor, shelf, id, match, key, body);
    }
}
