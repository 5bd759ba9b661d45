package cn.chenghua.governance.inspection;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

import cn.chenghua.governance.inspection.LogInspection.Claim;
import cn.chenghua.governance.inspection.LogInspection.Finding;
import cn.chenghua.governance.inspection.LogInspection.Photo;

import org.jspecify.annotations.Nullable;

/**
 * SHA-256 of all an inspection tells, by which a repeat is told from another content under the same id. Each field comes with its
 * length, so that nothing can move into the next; 104.10 is the same place as 104.1, and the order of answers does not matter.
 */
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In hex. */
    static String of(LogInspection told) {
        return new Fingerprint().all(told);
    }

    /** The id of the evidence that a photo of an account becomes, whichever comes first; nobody else can come by it. */
    static UUID evidence(UUID account, UUID photo) {
        var of = new Fingerprint();
        of.put("photo", account, photo);
        var bytes = java.nio.ByteBuffer.wrap(of.digest.digest());
        var high = photo.getMostSignificantBits() & 0xFFFFFFFFFFFF0000L | 0x8000L | bytes.getLong() & 0xFFF;
        return new UUID(high, bytes.getLong() >>> 2 | 1L << 63);
    }

    private String all(LogInspection told) {
        put("1", told.id(), told.asset(), told.level(), told.standard(), told.version(), told.taxonomy(),
                told.beganAt().truncatedTo(ChronoUnit.MICROS), told.endedAt().truncatedTo(ChronoUnit.MICROS), told.device(),
                told.sequence(), told.remark(), told.corrects());
        put(told.position());
        put("answers", told.answers().size());
        new TreeMap<>(told.answers()).forEach((item, answer) -> put(item, answer));
        put(told.photos());
        put("findings", told.findings().size());
        told.findings().stream().sorted(Comparator.comparing(Finding::id)).forEach(this::put);
        return HexFormat.of().formatHex(digest.digest());
    }

    private void put(Finding finding) {
        put(finding.id(), finding.disorder(), finding.severity(), finding.place(), finding.remark());
        put(finding.position());
        put(finding.photos());
    }

    private void put(List<Photo> photos) {
        put("photos", photos.size());
        photos.stream().sorted(Comparator.comparing(Photo::id)).forEach(photo -> put(photo.id(), photo.hash(),
                photo.originalHash(), photo.bytes(), photo.takenAt()));
    }

    private void put(@Nullable Claim claim) {
        if (claim == null) {
            put((Object) null);
        } else {
            put(plain(claim.longitude()), plain(claim.latitude()), plain(claim.accuracy()));
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private void put(@Nullable Object... fields) {
        for (var field : fields) {
            var text = field == null ? new byte[0] : field.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((field == null ? "-;" : text.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(text);
        }
    }
}
