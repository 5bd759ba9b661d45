package cn.chenghua.governance.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.site.As;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

@SystemTest
@Transactional
class PortfolioDoorsTest {

    private static final ProjectLines.Filter STREETS = new ProjectLines.Filter(Scope.everything(), "", List.of("back_street"),
            List.of(), List.of(), null, null, null);
    private final RequestPostProcessor official = As.districtOfficial();

    @Autowired
    MockMvcTester mvc;
    @Autowired
    ProjectLines lines;

    @Test
    void theBoardCountsWhatTheListHolds() {
        var page = body(mvc.get().uri("/projects/board?kind=back_street").with(official).exchange());
        var counts = Pattern.compile("<h2>.*?class=\"quiet\">([0-9,]+)</span>", Pattern.DOTALL).matcher(page).results()
                .mapToInt(hit -> Integer.parseInt(hit.group(1).replace(",", ""))).sum();
        assertThat(counts).isEqualTo(lines.count(STREETS, 10_000));
        assertThat(mvc.get().uri("/projects/map?kind=back_street").with(official)).hasStatusOk().bodyText()
                .contains(String.valueOf(counts));
    }

    @Test
    void aListGoesIntoAGroupAndTheGroupIsAList() {
        assertThat(mvc.post().uri("/projects/group").with(official).with(csrf()).param("name", "背街小巷群")
                .param("list", "?kind=back_street")).hasStatus(302).redirectedUrl().isEqualTo("/projects?kind=back_street");
        var page = body(mvc.get().uri("/project-groups").with(official).exchange());
        var link = Pattern.compile("(/projects\\?group=[0-9a-f-]{36})\"[^>]*>背街小巷群").matcher(page);
        assertThat(link.find()).isTrue();
        assertThat(mvc.get().uri(link.group(1)).with(official)).hasStatusOk().bodyText()
                .contains(String.valueOf(lines.count(STREETS, 10_000)));
        assertThat(mvc.get().uri("/api/v1/projects?group=nothing").with(official)).hasStatus(400);
    }

    @Test
    void aRefusedNoteComesBackWithWhatWasTyped() {
        var project = lines.list(STREETS, "", 1).getFirst().id();
        assertThat(mvc.post().uri("/projects/{id}/notes", project).with(official).with(csrf()).param("kind", "RISK")
                .param("text", " ").param("dueOn", "2018-06-01"))
                .satisfies(answer -> {
                    var kept = answer.getMvcResult().getFlashMap();
                    assertThat(kept.get("field")).isEqualTo("text");
                    assertThat(String.valueOf(kept.get("typed"))).contains("2018-06-01");
                });
        assertThat(mvc.post().uri("/projects/{id}/notes", project).with(official).with(csrf()).param("kind", "RISK")
                .param("text", "雨季")).hasStatus(302);
        assertThat(mvc.get().uri("/projects/{id}", project).with(official)).hasStatusOk().bodyText().contains("雨季");
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
