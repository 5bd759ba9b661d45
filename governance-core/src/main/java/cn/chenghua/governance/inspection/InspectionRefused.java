package cn.chenghua.governance.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;

/** An inspection that cannot be so, such as one of an asset that was retired before. */
public final class InspectionRefused extends Refusal {

    private InspectionRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static InspectionRefused id(UUID id) {
        return new InspectionRefused("inspection.id", "id", id.toString());
    }

    /** The same id with something else in it. */
    static InspectionRefused otherContent(UUID id) {
        return new InspectionRefused("inspection.other.content", "id", id.toString());
    }

    /** An id of a finding or photo that the account has used before. */
    public static InspectionRefused taken(UUID id) {
        return new InspectionRefused("inspection.part.taken", "id", id.toString());
    }

    static InspectionRefused retired(String asset, LocalDate on) {
        return new InspectionRefused("inspection.asset.retired", "asset", asset, on.toString());
    }

    /** The asset was not the actor's to look at that day, but is known to him. */
    static InspectionRefused assignment(String asset, LocalDate day) {
        return new InspectionRefused("inspection.assignment", "asset", asset, day.toString());
    }

    static InspectionRefused standard(String code, int version) {
        return new InspectionRefused("inspection.standard.unknown", "standard", code, version);
    }

    static InspectionRefused taxonomy(int version) {
        return new InspectionRefused("inspection.taxonomy.unknown", "taxonomy", version);
    }

    static InspectionRefused disorder(String code, int version) {
        return new InspectionRefused("inspection.disorder.unknown", "findings", code, version);
    }

    static InspectionRefused ended(Instant endedAt) {
        return new InspectionRefused("inspection.ended", "endedAt", endedAt);
    }

    static InspectionRefused future(Instant endedAt) {
        return new InspectionRefused("inspection.future", "endedAt", endedAt);
    }

    static InspectionRefused tooLong(String field, int length, int limit) {
        return new InspectionRefused("inspection.long", field, length, limit);
    }

    static InspectionRefused device(String device) {
        return new InspectionRefused("inspection.device", "device", device.isEmpty() ? "-" : device);
    }

    static InspectionRefused tooMany(String field, int count, int limit) {
        return new InspectionRefused("inspection.many", field, count, limit);
    }

    static InspectionRefused position(String field, Object value) {
        return new InspectionRefused("inspection.position", field, value.toString());
    }

    static InspectionRefused photo(UUID id) {
        return new InspectionRefused("inspection.photo", "photos", id.toString());
    }

    static InspectionRefused corrects(UUID id) {
        return new InspectionRefused("inspection.corrects", "corrects", id.toString());
    }
}
