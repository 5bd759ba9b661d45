package cn.chenghua.governance.responsibility;

import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.SavedInBetween;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.Uuids;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where assets are registered, described anew and retired; what changed is kept with the reason. */
@Service
@Transactional
public class AssetDesk {

    private static final int REASON = 500;
    private static final String NUMBER = "[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,39}";
    private final AssetRepository assets;
    private final AssetHistory history;
    private final AssetSight sight;
    private final AssetShapes shapes;
    private final Hierarchies hierarchies;
    private final Clock clock;

    AssetDesk(AssetRepository assets, AssetHistory history, AssetSight sight, AssetShapes shapes, Hierarchies hierarchies,
            Clock clock) {
        this.assets = assets;
        this.history = history;
        this.sight = sight;
        this.shapes = shapes;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    /** An asset that the actor sees by scope or by post; a foreign one is as unknown as a missing one. */
    @Transactional(readOnly = true)
    public Asset read(Actor actor, UUID id) {
        return assets.findById(id).filter(found -> sight.sees(actor, found, today())).orElseThrow(() -> new UnknownAsset(id));
    }

    public Asset register(Actor actor, RegisterAsset wish) {
        var facts = wish.facts();
        hierarchies.current().get(facts.place());
        actor.check(Right.KEEP_ASSETS, facts.place(), facts.responsible());
        var now = clock.instant();
        var id = Objects.requireNonNullElseGet(wish.id(), () -> Uuids.next(now));
        if (wish.id() != null && assets.findById(id).isPresent()) {
            throw AssetRefused.exists(id);
        }
        var wished = wish.number();
        var number = wished == null || wished.isBlank() ? next(facts.kind()) : free(wished);
        var asset = assets.save(new Asset(id, number, facts));
        note(actor, asset, "registered", Map.of("number", ""), Map.of("number", number), "");
        return asset;
    }

    private String next(AssetKind kind) {
        String number;
        do {
            number = "%s-%04d".formatted(kind.series(), history.take(kind.series()));
        } while (!assets.findAllByNumberIn(List.of(number)).isEmpty());
        return number;
    }

    private String free(String wished) {
        var number = Normalizer.normalize(wished, Normalizer.Form.NFC).strip();
        if (!number.matches(NUMBER)) {
            throw AssetRefused.number(number);
        }
        if (!assets.findAllByNumberIn(List.of(number)).isEmpty()) {
            throw AssetRefused.taken(number);
        }
        return number;
    }

    /** Gives an asset other facts; one that moves to another unit must be kept there too. */
    public Asset describe(Actor actor, UUID id, long expected, AssetFacts facts, String reason) {
        return change(actor, id, expected, reason, asset -> {
            check(actor, facts.place(), facts.responsible());
            asset.describe(facts);
        });
    }

    public Asset retire(Actor actor, UUID id, long expected, LocalDate day, String reason) {
        return change(actor, id, expected, required(reason), asset -> asset.retire(day));
    }

    /** Draws where an asset runs; its length and position follow from that. */
    public Asset draw(Actor actor, UUID id, long expected, AssetShape shape, String reason) {
        var at = shape.middle();
        var drawn = change(actor, id, expected, reason, asset -> asset.describe(
                asset.facts().measured(shape.metres(), AssetShape.degrees(at.x), AssetShape.degrees(at.y))));
        var before = shapes.find(id).map(AssetDesk::text).orElse("");
        shapes.put(shape, actor.username(), clock.instant());
        note(actor, drawn, "shape", Map.of("shape", before), Map.of("shape", text(shape)), reason);
        return drawn;
    }

    private static String text(AssetShape shape) {
        return shape.geometry().getNumPoints() + " · " + shape.source();
    }

    private Asset change(Actor actor, UUID id, long expected, String reason, Consumer<Asset> change) {
        var asset = read(actor, id);
        check(actor, asset.place(), asset.responsible());
        if (asset.version() != expected) {
            throw new SavedInBetween("asset.saved.between", expected, asset.version());
        }
        var before = texts(asset);
        change.accept(asset);
        note(actor, asset, "", before, texts(asset), reason);
        return assets.save(asset);
    }

    private void check(Actor actor, UnitCode place, String responsible) {
        hierarchies.current().get(place);
        actor.check(Right.KEEP_ASSETS, place, responsible);
    }

    private static Map<String, String> texts(Asset asset) {
        var texts = asset.facts().texts();
        texts.put("retired", asset.retiredOn() == null ? "" : asset.retiredOn().toString());
        return texts;
    }

    private void note(Actor actor, Asset asset, String field, Map<String, String> before, Map<String, String> after,
            String reason) {
        var now = clock.instant();
        var changes = new ArrayList<AssetChange>();
        before.forEach((name, was) -> {
            var is = after.getOrDefault(name, "");
            if (!was.equals(is)) {
                changes.add(new AssetChange(Uuids.next(now), asset.id(), field.isEmpty() ? name : field, was, is,
                        within(reason), now, actor.username(), actor.displayName()));
            }
        });
        history.add(changes);
    }

    private static String required(String reason) {
        if (reason.isBlank()) {
            throw AssetRefused.reason(REASON);
        }
        return reason;
    }

    private static String within(String reason) {
        var text = Normalizer.normalize(reason, Normalizer.Form.NFC).strip();
        if (text.codePointCount(0, text.length()) > REASON) {
            throw AssetRefused.reason(REASON);
        }
        return text;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Days.ZONE);
    }

    /** Whether the actor may change the asset. */
    public static boolean keeps(Actor actor, Asset asset) {
        return actor.scope(Right.KEEP_ASSETS).covers(asset.place(), asset.responsible());
    }
}
