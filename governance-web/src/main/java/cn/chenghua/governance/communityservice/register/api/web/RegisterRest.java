package cn.chenghua.governance.communityservice.register.api.web;

import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.communityservice.register.web.Asked;
import cn.chenghua.governance.communityservice.register.web.Register;
import cn.chenghua.governance.site.NamedOperations;
import cn.chenghua.governance.site.Repeats;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A register for REST clients; a register's own controller gives the address and what else can be done. */
public abstract class RegisterRest implements NamedOperations {

    private final RestDoor door;
    private final Register register;
    private final String one;
    private final String many;
    private final String path;

    /**
     * @param one what a record is called in the names of operations, such as {@code station}
     * @param many what the list is called, such as {@code stations}
     */
    protected RegisterRest(RestDoor door, Register register, String one, String many) {
        this.door = door;
        this.register = register;
        this.one = one;
        this.many = many;
        this.path = Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(getClass(), RequestMapping.class))
                .path()[0];
    }

    @Override
    public @Nullable String operation(String method) {
        return switch (method) {
            case "list" -> many;
            case "one" -> one;
            case "add", "step" -> method + StringUtils.capitalize(one);
            default -> null;
        };
    }

    @Operation(summary = "The register page by page, by unit, state, group and text")
    @GetMapping
    public ResponseEntity<RestRecords> list(Actor actor, @ParameterObject @ModelAttribute Asked asked,
            @RequestParam(defaultValue = "50") int limit) {
        return door.list(actor, register, asked, limit, path);
    }

    @Operation(summary = "One record")
    @GetMapping("/{id}")
    public ResponseEntity<RestRecords.One> one(Actor actor, @PathVariable UUID id) {
        return door.one(actor, register, id, version(actor, id));
    }

    @Operation(summary = "Adds a record; a repeat of the same changes nothing")
    @ApiResponse(responseCode = "201", description = "The record, with its address in the header Location", useReturnTypeSchema = true)
    @PostMapping
    public ResponseEntity<RestRecords.Added> add(Actor actor,
            @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key, @RequestBody RestRecords.New body) {
        return door.add(actor, register, key, body, path);
    }

    /** What a change of a record is based on; 0 where none is. Refused is a record that the actor does not see. */
    protected long version(Actor actor, UUID id) {
        return 0;
    }
}
