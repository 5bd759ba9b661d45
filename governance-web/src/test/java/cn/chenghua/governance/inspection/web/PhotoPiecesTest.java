package cn.chenghua.governance.inspection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

import jakarta.persistence.EntityManager;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.district.Days;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.responsibility.Asset;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.AssetRepository;
import cn.chenghua.governance.responsibility.Grade;
import cn.chenghua.governance.site.As;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

@SystemTest
@Transactional
class PhotoPiecesTest {

    private static final String API = "/api/v1/inspection-photos/";
    private static final int PIECE = 20_000;

    @Autowired
    MockMvcTester mvc;
    @Autowired
    AccountRepository accounts;
    @Autowired
    AssetRepository assets;
    @Autowired
    EntityManager entities;
    @Autowired
    Hierarchies hierarchies;
    @Autowired
    Clock clock;

    @Test
    void aPhotoComesInPiecesBeforeItsInspection() throws Exception {
        var photo = picture(400, 300);
        var id = Uuids.next(Instant.now());
        assertThat(mvc.get().uri(API + id).with(as("jianshelu"))).hasStatus(404);
        send(id, photo, 0, 2 * PIECE);
        assertThat(mvc.get().uri(API + id).with(as("erxianqiao"))).as("somebody else's").hasStatus(404);
        assertThat(put(id, photo, 0, PIECE)).as("again from the start").hasStatus(409).bodyJson()
                .extractingPath("$.received").isEqualTo(2 * PIECE);
        assertThat(put(id, photo, 3 * PIECE, PIECE)).as("a gap").hasStatus(409);
        send(id, photo, 2 * PIECE, photo.length);
        assertThat(put(id, photo, 0, PIECE)).as("all is there").hasStatus(200).bodyJson().extractingPath("$.complete")
                .isEqualTo(true);
        assertThat(mvc.get().uri(API + id).with(as("jianshelu"))).bodyJson().extractingPath("$.complete").isEqualTo(true);

        var inspection = told(id, photo);
        shown(inspection, id, photo);
    }

    @Test
    void anInspectionComesBeforeItsPhoto() throws Exception {
        var photo = picture(300, 200);
        var id = Uuids.next(Instant.now());
        var inspection = told(id, photo);
        assertThat(mvc.get().uri("/inspections/" + inspection + "/photos/" + id).with(as("jianshelu"))).as("under way")
                .hasStatus(404);
        assertThat(put(id, picture(299, 200), 0, PIECE)).as("another picture than was told of").hasStatus(409).bodyText()
                .contains("photo.other.content");
        send(id, photo, 0, photo.length);
        shown(inspection, id, photo);
    }

    @Test
    void whatIsNotWhatWasAnnouncedIsThrownAway() throws Exception {
        var photo = picture(200, 150);
        var id = Uuids.next(Instant.now());
        var other = photo.clone();
        other[other.length / 2] ^= 1;
        var wrong = put(id, other, 0, other.length, hash(photo));
        assertThat(wrong).hasStatus(422).bodyText().contains("photo.hash");
        assertThat(mvc.get().uri(API + id).with(as("jianshelu"))).bodyJson().extractingPath("$.received").isEqualTo(0);
        send(id, photo, 0, photo.length);
    }

    @Test
    void takesNothingButPictures() throws Exception {
        var text = "no picture at all".getBytes(StandardCharsets.UTF_8);
        assertThat(put(Uuids.next(Instant.now()), text, 0, text.length)).hasStatus(422);
        var pdf = "%PDF-1.7 and so on".getBytes(StandardCharsets.UTF_8);
        assertThat(put(Uuids.next(Instant.now()), pdf, 0, pdf.length)).hasStatus(422).bodyText().contains("photo.kind");
        var cut = Arrays.copyOf(picture(200, 150), 300);
        assertThat(put(Uuids.next(Instant.now()), cut, 0, cut.length)).hasStatus(422);
        var id = Uuids.next(Instant.now());
        assertThat(mvc.put().uri(API + id + "/pieces/0?length=3&hash=" + "a".repeat(64)).with(as("jianshelu"))
                .with(csrf().asHeader())
                .contentType(MediaType.APPLICATION_JSON).content("{}")).hasStatus(415);
        assertThat(put(id, new byte[600_000], 0, 600_000)).as("too large a piece").hasStatus(422);
        assertThat(mvc.put().uri(API + id + "/pieces/0?length=20000000&hash=" + "a".repeat(64)).with(as("jianshelu"))
                .with(csrf().asHeader()).contentType(MediaType.APPLICATION_OCTET_STREAM).content(new byte[]{1})).hasStatus(422);
        assertThat(mvc.put().uri(API + id + "/pieces/0?length=1&hash=xyz").with(as("jianshelu")).with(csrf().asHeader())
                .contentType(MediaType.APPLICATION_OCTET_STREAM).content(new byte[]{1})).hasStatus(422);
    }

    @Test
    void takesFortyMegapixelsAndRefusesMoreBeforeOpeningThem() throws Exception {
        var large = picture(8_000, 5_000);
        var id = Uuids.next(Instant.now());
        send(id, large, 0, large.length);
        var flood = blank(60_000, 60_000);
        assertThat(put(Uuids.next(Instant.now()), flood, 0, flood.length)).hasStatus(422).bodyText().contains("photo.pixels",
                "60,000 × 60,000");
    }

    private void shown(UUID inspection, UUID id, byte[] photo) throws IOException {
        var path = "/inspections/" + inspection + "/photos/" + id;
        var shown = mvc.get().uri(path).with(as("jianshelu")).exchange();
        assertThat(shown).hasStatusOk().hasContentType(MediaType.IMAGE_JPEG);
        assertThat(ImageIO.read(new java.io.ByteArrayInputStream(shown.getResponse().getContentAsByteArray()))).isNotNull();
        assertThat(mvc.get().uri(path).with(as("erxianqiao"))).hasStatus(404);
        var read = mvc.get().uri("/api/v1/inspections/" + inspection).with(as("jianshelu")).exchange();
        var evidence = new tools.jackson.databind.json.JsonMapper().readTree(read.getResponse().getContentAsByteArray())
                .get("photos").get(0).get("evidence").asString();
        var original = mvc.get().uri("/evidence/" + evidence + "/original").with(as("jianshelu")).exchange();
        assertThat(original.getResponse().getContentAsByteArray()).as("the original is kept").isEqualTo(photo);
    }

    private UUID told(UUID photo, byte[] content) throws Exception {
        var asset = Uuids.next(Instant.now());
        assets.save(new Asset(asset, "P-" + asset.toString().substring(24), "试验街", AssetKind.STREET, "BACK_STREET",
                Level.COMMUNITY, Grade.B, null, As.JIANSHELU, "街道办事处"));
        entities.flush();
        var inspection = Uuids.next(Instant.now());
        var body = InspectionSyncTest.inspection(inspection, asset, "RUBBISH").replaceFirst("\"photos\":\\[]",
                "\"photos\":[{\"id\":\"%s\",\"hash\":\"%s\",\"originalHash\":null,\"bytes\":%d,\"takenAt\":\"2018-10-31T09:05:00+08:00\"}]"
                        .formatted(photo, hash(content), content.length));
        assertThat(mvc.post().uri("/api/v1/inspections").with(as("jianshelu")).with(csrf().asHeader())
                .contentType(MediaType.APPLICATION_JSON).content(body)).hasStatus(201);
        return inspection;
    }

    private void send(UUID id, byte[] photo, int from, int to) throws Exception {
        for (var at = from; at < to; at += PIECE) {
            var size = Math.min(PIECE, to - at);
            assertThat(put(id, photo, at, size)).as("from %d of %d", at, photo.length).hasStatus(200).bodyJson()
                    .extractingPath("$.received").isEqualTo(at + size);
        }
    }

    private MvcTestResult put(UUID id, byte[] photo, int offset, int size) throws Exception {
        return put(id, photo, offset, size, hash(photo));
    }

    private MvcTestResult put(UUID id, byte[] photo, int offset, int size, String hash) {
        return mvc.put().uri(API + id + "/pieces/" + offset + "?length=" + photo.length + "&hash=" + hash).with(as("jianshelu"))
                .with(csrf().asHeader()).contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(Arrays.copyOfRange(photo, offset, Math.min(photo.length, offset + size))).exchange();
    }

    private static String hash(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static byte[] picture(int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new java.util.Random(width);
        for (var x = 0; x < Math.min(width, 400); x++) {
            for (var y = 0; y < Math.min(height, 300); y++) {
                picture.setRGB(x, y, new Color(random.nextInt(1 << 24)).getRGB());
            }
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return out.toByteArray();
    }

    /** A PNG that says in its head how large it is, and has little more. */
    private static byte[] blank(int width, int height) {
        var head = java.nio.ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height)
                .put(new byte[]{8, 2, 0, 0, 0}).array();
        var sum = new CRC32();
        sum.update(head);
        return java.nio.ByteBuffer.allocate(33).put(new byte[]{(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).putInt(13).put(head)
                .putInt((int) sum.getValue()).array();
    }

    private RequestPostProcessor as(String username) {
        var account = accounts.findByUsername(new Username(username)).orElseThrow();
        return As.actor(account.actor(LocalDate.ofInstant(clock.instant(), Days.ZONE), hierarchies.current()));
    }
}
