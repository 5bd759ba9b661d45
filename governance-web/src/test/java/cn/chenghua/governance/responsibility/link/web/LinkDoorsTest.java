package cn.chenghua.governance.responsibility.link.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.UUID;

import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.responsibility.AssetRepository;
import cn.chenghua.governance.site.As;
import cn.chenghua.governance.site.SystemTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

@SystemTest
@Transactional
class LinkDoorsTest {

    private static final String STREET = "JD-0004";
    private final RequestPostProcessor official = As.districtOfficial();

    @Autowired
    MockMvcTester mvc;
    @Autowired
    ProjectLines lines;
    @Autowired
    AssetRepository assets;

    @Test
    void linksAProjectWithAStreetAndShowsItOnBothPages() {
        var project = project();
        var asset = assets.findAllByNumberIn(List.of(STREET)).getFirst();
        for (var repeat = 0; repeat < 2; repeat++) {
            assertThat(mvc.post().uri("/projects/{id}/assets", project).with(official).with(csrf()).param("number", STREET))
                    .hasStatus(302);
        }
        assertThat(mvc.get().uri("/api/v1/projects/{id}/assets", project).with(official)).hasStatusOk().bodyJson()
                .extractingPath("$.assets.length()").isEqualTo(1);
        assertThat(mvc.get().uri("/projects/{id}", project).with(official)).hasStatusOk().bodyText().contains(asset.name());
        assertThat(mvc.get().uri("/assets/{id}", asset.id()).with(official)).hasStatusOk().bodyText()
                .contains("/projects/" + project);
        assertThat(mvc.post().uri("/projects/{id}/assets/{asset}/unlink", project, asset.id()).with(official).with(csrf()))
                .hasStatus(302);
        assertThat(mvc.delete().uri("/api/v1/projects/{id}/assets/{asset}", project, asset.id()).with(official).with(csrf()))
                .hasStatus(404);
    }

    @Test
    void refusesAnAssetThatIsNotThereAndKeepsWhatWasTyped() {
        var project = project();
        assertThat(mvc.post().uri("/projects/{id}/assets", project).with(official).with(csrf()).param("number", "JD-9999"))
                .hasStatus(422).bodyText().contains("JD-9999");
        assertThat(mvc.post().uri("/api/v1/projects/{id}/assets", project).with(official).with(csrf())
                .contentType(MediaType.APPLICATION_JSON).content("{}")).satisfies(
                        answer -> assertThat(answer.getResponse().getStatus()).isIn(404, 422));
        assertThat(mvc.get().uri("/projects/{id}/assets", UUID.randomUUID()).with(official)).hasStatus(404);
        assertThat(mvc.get().uri("/projects/{id}/assets", project).with(As.subdistrictOfficial(As.ERXIANQIAO))).hasStatus(404);
    }

    private UUID project() {
        return lines.list(new ProjectLines.Filter(Scope.of(java.util.Set.of(As.JIANSHELU)), "", List.of(), List.of(), List.of(),
                null, null, null), "", 1).getFirst().id();
    }
}
