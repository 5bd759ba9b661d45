package cn.chenghua.governance.safecommunity.warning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.Refusal;
import cn.chenghua.governance.project.web.Places;
import cn.chenghua.governance.safecommunity.warning.Signal;
import cn.chenghua.governance.safecommunity.warning.SignalDesk;
import cn.chenghua.governance.safecommunity.warning.SignalKind;
import cn.chenghua.governance.safecommunity.warning.SignalRefused;
import cn.chenghua.governance.safecommunity.warning.Signals;
import cn.chenghua.governance.site.RestPage;
import cn.chenghua.governance.site.Sentences;
import cn.chenghua.governance.site.Typed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Signals for programs: taken in one by one or up to 1,000 at once, and listed. */
@RestController
@Tag(name = "signals")
class SignalRestController {

    private static final String PATH = "/api/v1/signals";
    private static final int MOST = 1_000;
    static final int COUNTED = 10_000;
    private final SignalDesk desk;
    private final Signals signals;
    private final Sentences sentences;

    SignalRestController(SignalDesk desk, Signals signals, Sentences sentences) {
        this.desk = desk;
        this.signals = signals;
        this.sentences = sentences;
    }

    @Operation(operationId = "signals", summary = "Signals, the latest first, page by page")
    @GetMapping(PATH)
    ResponseEntity<SignalJson.Page> list(Actor actor, @ParameterObject @ModelAttribute SignalQuery query,
            @RequestParam(defaultValue = "50") int limit) {
        var filter = query.filter(actor.reads());
        var page = RestPage.of(limit, size -> signals.list(filter, Places.id("after", query.after()), size));
        var measures = measures();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore())
                .body(new SignalJson.Page(signals.count(filter, COUNTED + 1), query.applied(),
                        page.shown().stream().map(one -> SignalJson.of(one, measures.get(one.kind()))).toList(),
                        page.next(PATH, last -> query.behind(last.id()))));
    }

    @Operation(operationId = "signal", summary = "One signal")
    @GetMapping(PATH + "/{id}")
    ResponseEntity<SignalJson> one(Actor actor, @PathVariable UUID id) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(signals.find(List.of(id)).stream()
                .filter(one -> actor.reads().covers(one.place())).findFirst()
                .map(one -> SignalJson.of(one, measures().get(one.kind()))).orElseThrow(() -> SignalRefused.unknown(id)));
    }

    @Operation(operationId = "takeSignal", summary = "Stores one signal under the id its sender made; a repeat changes nothing, other content under the id is 409")
    @PostMapping(PATH)
    ResponseEntity<SignalJson.Result> take(Actor actor, @RequestBody SignalJson body) {
        var answer = desk.take(actor, List.of(body.signal(measures()))).getFirst();
        if (answer.refusal() != null) {
            throw answer.refusal();
        }
        return ResponseEntity.status(answer.outcome() == SignalDesk.Outcome.STORED ? HttpStatus.CREATED : HttpStatus.OK)
                .cacheControl(CacheControl.noStore()).body(result(answer));
    }

    @Operation(operationId = "takeSignals", summary = "Stores up to 1,000 signals; each gets its own answer, and one that is refused stops none of the others")
    @PostMapping(PATH + ":batch")
    ResponseEntity<SignalJson.Results> batch(Actor actor, @RequestBody SignalJson.Batch body) {
        var items = Typed.needed("items", body.items());
        if (items.isEmpty() || items.size() > MOST) {
            throw new Typed.Unreadable("warning.signal.batch", "items", String.valueOf(items.size()));
        }
        var measures = measures();
        var results = new ArrayList<SignalJson.@Nullable Result>();
        var sent = new ArrayList<Signal>();
        items.forEach(item -> {
            var signal = read(item, measures, results);
            if (signal != null) {
                sent.add(signal);
            }
        });
        var answers = desk.take(actor, sent).iterator();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new SignalJson.Results(
                results.stream().map(known -> known == null ? result(answers.next()) : known).toList()));
    }

    /** The signal, with a gap left in the results; or nothing, with its refusal there. */
    private @Nullable Signal read(@Nullable SignalJson item, Map<String, String> measures,
            List<SignalJson.@Nullable Result> results) {
        try {
            var signal = Typed.needed("items", item).signal(measures);
            results.add(null);
            return signal;
        } catch (Refusal refusal) {
            results.add(new SignalJson.Result(item == null ? null : item.id(), SignalDesk.Outcome.REFUSED, refusal.code(),
                    sentences.of(refusal)));
            return null;
        }
    }

    private SignalJson.Result result(SignalDesk.Answer answer) {
        var refusal = answer.refusal();
        return refusal == null
                ? new SignalJson.Result(answer.signal().id(), answer.outcome(), null, null)
                : new SignalJson.Result(answer.signal().id(), answer.outcome(), refusal.code(), sentences.of(refusal));
    }

    private Map<String, String> measures() {
        return signals.kinds().stream().collect(Collectors.toMap(SignalKind::code, SignalKind::measure));
    }
}
