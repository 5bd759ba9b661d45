package cn.chenghua.governance.responsibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;

/** An asset that cannot be so, such as a toilet of an arterial's class. */
public final class AssetRefused extends Refusal {

    private AssetRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static AssetRefused name(int limit) {
        return new AssetRefused("asset.name", "name", limit);
    }

    static AssetRefused responsible(int limit) {
        return new AssetRefused("asset.responsible", "responsible", limit);
    }

    static AssetRefused classCode(String code, AssetKind kind) {
        return new AssetRefused("asset.class", "class", code, kind.name());
    }

    static AssetRefused depth(Depth depth) {
        return new AssetRefused("asset.depth", "depth", depth.name());
    }

    static AssetRefused metres(BigDecimal metres) {
        return new AssetRefused("asset.metres", "metres", metres.toPlainString());
    }

    static AssetRefused position() {
        return new AssetRefused("asset.position", "longitude", "");
    }

    static AssetRefused number(String number) {
        return new AssetRefused("asset.number", "number", number);
    }

    static AssetRefused taken(String number) {
        return new AssetRefused("asset.taken", "number", number);
    }

    static AssetRefused exists(UUID id) {
        return new AssetRefused("asset.exists", "id", id.toString());
    }

    static AssetRefused kind(AssetKind kind) {
        return new AssetRefused("asset.kind", "kind", kind.name());
    }

    static AssetRefused retired(LocalDate day) {
        return new AssetRefused("asset.retired", "day", day.toString());
    }

    static AssetRefused source(int limit) {
        return new AssetRefused("asset.source", "source", limit);
    }

    static AssetRefused area() {
        return new AssetRefused("asset.area", "geometry", "");
    }

    static AssetRefused needed(String field) {
        return new AssetRefused("asset.needed", field, "");
    }

    static AssetRefused twice(String number, int row) {
        return new AssetRefused("asset.twice", "number", number, row);
    }

    static AssetRefused file() {
        return new AssetRefused("asset.file", "file", "");
    }

    static AssetRefused notTakenYet(LocalDate day) {
        return new AssetRefused("asset.piece.day", "takenOn", day.toString());
    }

    static AssetRefused reason(int limit) {
        return new AssetRefused("asset.reason", "reason", limit);
    }

    public static AssetRefused links(int most) {
        return new AssetRefused("asset.links", "number", most);
    }
}
