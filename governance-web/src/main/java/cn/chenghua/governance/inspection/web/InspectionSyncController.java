package cn.chenghua.governance.inspection.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.inspection.InspectionLog;
import cn.chenghua.governance.inspection.InspectionLog.Answered;
import cn.chenghua.governance.inspection.InspectionLog.Outcome;
import cn.chenghua.governance.inspection.LogInspection;
import cn.chenghua.governance.inspection.web.SyncJson.Batch;
import cn.chenghua.governance.inspection.web.SyncJson.Noted;
import cn.chenghua.governance.inspection.web.SyncJson.Result;
import cn.chenghua.governance.inspection.web.SyncJson.Results;
import cn.chenghua.governance.site.Repeats;
import cn.chenghua.governance.site.Sentences;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes in what devices send, one inspection or many; a repeat of either is told that it is stored already. */
@RestController
@Tag(name = "inspections")
class InspectionSyncController {

    private static final String PATH = "/api/v1/inspections";
    private static final int MOST = 200;
    private final InspectionLog log;
    private final Repeats repeats;
    private final Sentences sentences;
    private final JsonMapper json;

    InspectionSyncController(InspectionLog log, Repeats repeats, Sentences sentences, JsonMapper json) {
        this.log = log;
        this.repeats = repeats;
        this.sentences = sentences;
        this.json = json;
    }

    @Operation(operationId = "logInspection", summary = "Stores one inspection under the id its device made; 201 if it is new, 200 if it was stored already, 409 if that id has other content")
    @ApiResponse(responseCode = "200", description = "Stored already", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "201", description = "Stored", useReturnTypeSchema = true)
    @PostMapping(PATH)
    ResponseEntity<Result> one(Actor actor, @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key,
            @RequestBody WishJson body) {
        note(actor, key, PATH, body);
        var answered = log.log(actor, body.wish()).orRefuse();
        var answer = answered.outcome() == Outcome.STORED
                ? ResponseEntity.created(URI.create(PATH + "/" + answered.id()))
                : ResponseEntity.ok();
        return answer.cacheControl(CacheControl.noStore()).body(Result.of(answered, null));
    }

    @Operation(operationId = "logInspections", summary = "Stores up to 200 inspections; each gets its own answer, and one that is refused stops none of the others")
    @PostMapping(PATH + ":batch")
    ResponseEntity<Results> batch(Actor actor, @RequestHeader(name = Repeats.KEY, required = false) @Nullable String key,
            @RequestBody Batch body) {
        var items = body.items();
        if (items == null) {
            throw WishRefused.missing("items");
        }
        if (items.isEmpty() || items.size() > MOST) {
            throw WishRefused.batch(items.size(), MOST);
        }
        note(actor, key, PATH + ":batch", body);
        var results = new ArrayList<@Nullable Result>();
        var wishes = new ArrayList<LogInspection>();
        items.forEach(item -> {
            var wish = read(item, results);
            if (wish != null) {
                wishes.add(wish);
            }
        });
        var answers = log.log(actor, wishes).iterator();
        results.replaceAll(known -> known == null ? result(answers.next()) : known);
        return ResponseEntity.status(HttpStatus.OK).cacheControl(CacheControl.noStore())
                .body(new Results(results.stream().map(Objects::requireNonNull).toList()));
    }

    /** The wish, with a gap left in the results; or nothing, with its refusal there. */
    private @Nullable LogInspection read(@Nullable JsonNode item, List<@Nullable Result> results) {
        try {
            var wish = parsed(item);
            results.add(null);
            return wish;
        } catch (Refusal refusal) {
            var id = item == null ? null : item.path("id").stringValue(null);
            results.add(new Result(id, Outcome.REFUSED, refusal.code(), sentences.of(refusal)));
            return null;
        }
    }

    private LogInspection parsed(@Nullable JsonNode item) {
        if (item == null || !item.isObject()) {
            throw WishRefused.unreadable();
        }
        try {
            return json.treeToValue(item, WishJson.class).wish();
        } catch (JacksonException e) {
            throw e.getCause() instanceof Refusal refusal ? refusal : WishRefused.unreadable();
        }
    }

    private Result result(Answered answered) {
        var refusal = answered.refusal();
        return Result.of(answered, refusal == null ? null : sentences.of(refusal));
    }

    /** Holds a key to its content; what is done is done once by the ids, so that a repeat may be told anew. */
    private void note(Actor actor, @Nullable String key, String path, Object body) {
        if (key != null) {
            repeats.answer(actor, key, path, body, Noted.class, () -> ResponseEntity.ok(new Noted(true)));
        }
    }
}
