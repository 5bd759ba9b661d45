package cn.chenghua.governance.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A large table is taken in behind a page that may be left and found again. */
@SystemTest
class ImportRunWalkTest {

    private static final Pattern UPLOAD = Pattern.compile("name=\"upload\" value=\"([0-9a-f-]{36})\"");
    private static final Pattern TOTAL = Pattern.compile("name=\"total\" value=\"(\\d+)\"");

    @Autowired
    MockMvcTester mvc;

    @Test
    void goesOnWhenItsPageIsLeftAndIsFoundAgain() throws InterruptedException {
        var district = Visitor.signedIn(mvc, "district");
        var table = district.get("/projects/export.csv").exchange().getResponse().getContentAsByteArray();
        var trial = judge(district, table);
        var upload = found(UPLOAD, trial);
        var begun = district.post("/projects/import/apply").param("upload", upload).param("total", found(TOTAL, trial))
                .exchange();
        assertThat(begun).hasStatus(302).redirectedUrl().isEqualTo("/projects/import/" + upload);
        assertThat(Visitor.signedIn(mvc, "parks").status("/projects/import/" + upload)).isEqualTo(404);
        assertThat(district.status("/funds/import/" + upload)).isEqualTo(404);
        assertThat(district.status("/projects/import/" + UUID.randomUUID())).isEqualTo(404);
        var page = district.get("/projects/import/" + upload).exchange();
        while (page.getResponse().containsHeader("Refresh")) {
            Thread.sleep(200);
            page = district.get("/projects/import/" + upload).exchange();
        }
        assertThat(Visitor.body(page)).contains("导入完成：新增 0，变更 0");
        assertThat(district.page("/projects/import")).contains("我的最近导入", "/projects/import/" + upload);
        assertThat(judge(district, table)).contains("这份文件已由 district 于");
    }

    private String judge(Visitor visitor, byte[] table) {
        return Visitor.body(mvc.post().uri("/projects/import").multipart().file(new MockMultipartFile("file", table))
                .cookie(visitor.session()).with(csrf()).exchange());
    }

    private static String found(Pattern pattern, String page) {
        var matcher = pattern.matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return Objects.requireNonNull(matcher.group(1));
    }
}
