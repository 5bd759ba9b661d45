package cn.chenghua.governance.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class UploadTest {

    private static final byte[] PDF = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);

    @Test
    void isKnownByItsContentWhateverItsName() {
        assertThat(Upload.of("验收.png", PDF).as(UUID.randomUUID()).mediaType()).isEqualTo("application/pdf");
    }

    @Test
    void refusesAPageDressedUpAsAPicture() {
        assertThatThrownBy(() -> Upload.of("photo.jpg", "<script>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Upload.FileRefused.class);
    }

    @Test
    void refusesMoreThanTenMegabytes() {
        assertThatThrownBy(() -> Upload.of("a.pdf", new byte[Upload.LIMIT + 1])).isInstanceOf(Upload.FileRefused.class);
    }

    @Test
    void keepsNoPathAndNoControlSignsInTheName() {
        assertThat(Upload.of("..\\..\\etc/pass\r\nwd\"；.pdf", PDF).name()).isEqualTo("passwd；.pdf");
        assertThat(Upload.of("/", PDF).name()).isEqualTo("file");
    }
}
