package cn.chenghua.governance.district.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import cn.chenghua.governance.district.Chenghua;
import cn.chenghua.governance.district.InMemoryDistrict;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.ReorganisationDesk;
import cn.chenghua.governance.district.Tiles;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.district.UploadShelf;
import cn.chenghua.governance.district.calendar.CalendarDay;
import cn.chenghua.governance.district.calendar.CalendarDays;
import cn.chenghua.governance.district.geometry.UnitShape;
import cn.chenghua.governance.district.geometry.UnitShapes;
import cn.chenghua.governance.site.As;
import cn.chenghua.governance.site.PageTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@PageTest({UnitController.class, UnitRestController.class, ReorganiseController.class, ReorganisationImportController.class,
        CalendarController.class, CalendarImportController.class, ShapeController.class})
@Import({UnitPagesTest.Memory.class, TileMap.class, Uploads.class, UnitCodes.class, ReorganisationDesk.class})
class UnitPagesTest {

    @Autowired
    MockMvc pages;
    @Autowired
    InMemoryDistrict district;
    @Autowired
    CalendarDays days;
    @Autowired
    UnitShapes shapes;

    @BeforeEach
    void beginWithTheUnitsOf2017() {
        district.begin(Chenghua.units());
        Memory.SHAPES.clear();
    }

    @Test
    void showsTheUnitsOfADayAndWhereTheyBelongNow() throws Exception {
        pages.perform(get("/units?day=2017-10-31").with(As.viewer())).andExpect(status().isOk())
                .andExpect(content().string(containsString("建设路街道")))
                .andExpect(content().string(not(containsString("/units/reorganise\""))));
        pages.perform(get("/units/510108005000").with(As.districtOfficial())).andExpect(status().isOk())
                .andExpect(content().string(containsString("培华路社区")));
        pages.perform(get("/units/510108099000").with(As.viewer())).andExpect(status().isNotFound());
    }

    @Test
    void showsTheEffectFirstAndReorganisesThen() throws Exception {
        var typed = post("/units/reorganise").with(csrf()).with(As.districtOfficial()).param("kind", "MERGE")
                .param("day", "2017-09-30")
                .param("document", "成府发〔2017〕9号").param("from", "510108012000").param("to", "510108013000");
        pages.perform(typed.param("step", "try")).andExpect(status().isOk()).andExpect(content().string(containsString("桃蹊路街道")));
        assertThat(district.history()).isEmpty();
        pages.perform(post("/units/reorganise").with(csrf()).with(As.districtOfficial()).param("kind", "MERGE")
                .param("day", "2017-09-30")
                .param("document", "成府发〔2017〕9号").param("from", "510108012000").param("to", "510108013000").param("step", "apply")
                .param("version", "1")).andExpect(redirectedUrl("/units"));
        assertThat(district.current().place(Chenghua.TAOQILU, LocalDate.of(2017, 9, 30)).unit()).isEqualTo(Chenghua.SHENGDENG);
    }

    @Test
    void asksAgainWhereUnitsChangedInBetweenAndLosesNothingTyped() throws Exception {
        pages.perform(post("/units/reorganise").with(csrf()).with(As.districtOfficial()).param("kind", "MERGE")
                .param("day", "2017-09-30")
                .param("document", "成府发〔2017〕9号").param("from", "510108012000").param("to", "510108013000").param("step", "apply")
                .param("version", "77")).andExpect(status().isConflict())
                .andExpect(content().string(containsString("成府发〔2017〕9号")));
        assertThat(district.history()).isEmpty();
    }

    @Test
    void letsOnlyStewardsReorganise() throws Exception {
        pages.perform(get("/units/reorganise").with(As.viewer())).andExpect(status().isForbidden());
        pages.perform(post("/units/reorganise").with(csrf()).with(As.subdistrictOfficial(As.JIANSHELU)).param("kind", "MERGE"))
                .andExpect(status().isForbidden());
    }

    @Test
    void importsReorganisationsAfterADryRun() throws Exception {
        var csv = """
                day,operation,from_code,to_code,name_zh,name_en,parent_code,document
                2017-09-30,SPLIT,510108005000,510108002000,,,,成府发〔2017〕9号
                2017-09-30,SPLIT,510108005000,510108006000,,,,成府发〔2017〕9号
                2017-09-30,MOVE,510108005004,510108006000,,,,成府发〔2017〕9号
                2017-09-31,MERGE,510108012000,510108013000,,,,成府发〔2017〕9号
                """;
        pages.perform(multipart("/units/reorganise/import").file(file(csv)).with(csrf()).with(As.districtOfficial()))
                .andExpect(status().isOk()).andExpect(content().string(containsString("2017-09-31")))
                .andExpect(content().string(containsString(Memory.UPLOAD.toString())));
        assertThat(district.history()).isEmpty();
        pages.perform(post("/units/reorganise/import/apply").with(csrf()).with(As.districtOfficial()).param("upload",
                Memory.UPLOAD.toString()))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("2017-09-31")));
        assertThat(district.history()).isEmpty();
        pages.perform(post("/units/reorganise/import/apply").with(csrf()).with(As.districtOfficial())
                .param("upload", Memory.UPLOAD.toString())
                .param("soundOnly", "true")).andExpect(redirectedUrl("/units"));
        assertThat(district.history()).hasSize(2);
        assertThat(district.current().ancestor(Chenghua.PEIHUALU, Level.SUBDISTRICT, LocalDate.of(2017, 9, 30)))
                .contains(Chenghua.FUQINGLU);
    }

    @Test
    void saysThatAYearIsUnknownAndImportsHolidays() throws Exception {
        pages.perform(get("/calendar?year=2017").with(As.viewer())).andExpect(content().string(containsString("只按周末")));
        pages.perform(multipart("/calendar/import").file(file("day,kind,name\n2017-10-02,HOLIDAY,国庆节\n2017-10-04,MAKE_UP,错\n"))
                .with(csrf())
                .with(As.districtOfficial())).andExpect(content().string(containsString("调休上班日不在周末")));
        pages.perform(
                post("/calendar/import/apply").with(csrf()).with(As.districtOfficial()).param("upload", Memory.UPLOAD.toString()))
                .andExpect(status().isUnprocessableContent());
        assertThat(days.all()).isEmpty();
        pages.perform(
                post("/calendar/import/apply").with(csrf()).with(As.districtOfficial()).param("upload", Memory.UPLOAD.toString())
                        .param("soundOnly", "true"))
                .andExpect(redirectedUrl("/calendar?year=2017"));
        assertThat(days.all()).singleElement()
                .isEqualTo(new CalendarDay(LocalDate.of(2017, 10, 2), CalendarDay.Kind.HOLIDAY, "国庆节"));
        pages.perform(get("/calendar?year=2017").with(As.viewer())).andExpect(content().string(not(containsString("只按周末"))));
    }

    @Test
    void exportsWhatTheImportKnowsAsDoneAlready() throws Exception {
        pages.perform(multipart("/units/reorganise/import").file(file("""
                day,operation,from_code,to_code,name_zh,name_en,parent_code,document
                2017-06-30,RENAME,510108006000,,二仙桥新街道,Erxianqiao New,,成府发〔2017〕5号
                2017-09-30,MERGE,510108012000,510108091000,北湖街道,Beihu,510108000000,成府发〔2017〕9号
                2017-09-30,MERGE,510108013000,510108091000,北湖街道,Beihu,510108000000,成府发〔2017〕9号
                """)).with(csrf()).with(As.districtOfficial())).andExpect(status().isOk());
        pages.perform(post("/units/reorganise/import/apply").with(csrf()).with(As.districtOfficial()).param("upload",
                Memory.UPLOAD.toString())).andExpect(redirectedUrl("/units"));
        assertThat(district.history()).hasSize(2);
        var csv = pages.perform(get("/units/history.csv").with(As.viewer())).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsByteArray();
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("二仙桥新街道",
                "2017-09-30,MERGE,510108013000,510108091000,北湖街道,Beihu,510108000000,成府发〔2017〕9号");
        pages.perform(multipart("/units/reorganise/import").file(new MockMultipartFile("file", "a.csv", "text/csv", csv))
                .with(csrf()).with(As.districtOfficial())).andExpect(status().isOk())
                .andExpect(content().string(containsString("该操作此前已执行"))).andExpect(content().string(not(containsString("错误<"))));
    }

    @Test
    void takesShapesWhollyOrWithoutThoseThatAreWrong() throws Exception {
        pages.perform(multipart("/units/geometry")
                .file(file(
                        "code,wkt\n510108005000,POINT(30.68 104.14)\n510108006000,\"POLYGON((104.1 30.6,104.2 30.6,104.2 30.7,104.1 30.6))\"\n"))
                .param("crs", "WGS84").param("source", "测绘").with(csrf()).with(As.districtOfficial())).andExpect(status().isOk());
        var take = post("/units/geometry/apply").with(csrf()).with(As.districtOfficial())
                .param("upload", Memory.UPLOAD.toString())
                .param("crs", "WGS84").param("source", "测绘");
        pages.perform(take).andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("颠倒")));
        assertThat(shapes.all()).isEmpty();
        pages.perform(take.param("soundOnly", "true")).andExpect(redirectedUrl("/units/geometry"));
        assertThat(shapes.all()).extracting(UnitShape::unit).containsExactly(new UnitCode("510108006000"));
    }

    @Test
    void answersThatAReorganisationWasRefused() throws Exception {
        pages.perform(post("/units/reorganise").with(csrf()).with(As.districtOfficial()).param("kind", "MERGE")
                .param("day", "2017-09-30").param("document", "").param("from", "510108012000").param("to", "510108013000"))
                .andExpect(status().isUnprocessableContent()).andExpect(content().string(containsString("缺少文号")));
    }

    @Test
    void refusesSwappedAxesWithAHint() throws Exception {
        pages.perform(
                multipart("/units/geometry").file(file("code,wkt\n510108005000,POINT(30.68 104.14)\n")).param("crs", "WGS84")
                        .param("source", "测绘").with(csrf()).with(As.districtOfficial()))
                .andExpect(content().string(containsString("颠倒")));
    }

    @Test
    void answersRestWithATagAndNotTwice() throws Exception {
        var answer = pages.perform(get("/api/v1/units?day=2017-10-31&level=SUBDISTRICT").with(As.viewer()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units.length()").value(6)).andExpect(jsonPath("$.asOf").value("2017-10-31")).andReturn();
        var tag = String.valueOf(answer.getResponse().getHeader("ETag"));
        pages.perform(get("/api/v1/units?day=2017-10-31&level=SUBDISTRICT").with(As.viewer()).header("If-None-Match", tag))
                .andExpect(status().isNotModified()).andExpect(header().string("ETag", tag));
        pages.perform(get("/api/v1/units/510108099000").with(As.viewer())).andExpect(status().isNotFound());
        pages.perform(get("/api/v1/units/shapes").with(As.viewer())).andExpect(jsonPath("$.features.length()").value(0));
    }

    private static MockMultipartFile file(String text) {
        return new MockMultipartFile("file", "a.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @TestConfiguration
    static class Memory {

        static final UUID UPLOAD = new UUID(7, 7);
        static final List<UnitShape> SHAPES = new ArrayList<>();

        @Bean
        InMemoryDistrict district() {
            return new InMemoryDistrict(Chenghua.units());
        }

        @Bean
        Tiles tiles() {
            return () -> List.of(new Tiles.Tile(Chenghua.JIANSHELU, 3, 1));
        }

        @Bean
        CalendarDays days() {
            var kept = new ArrayList<CalendarDay>();
            return new CalendarDays() {
                @Override
                public List<CalendarDay> all() {
                    return List.copyOf(kept);
                }

                @Override
                public void put(List<CalendarDay> days) {
                    kept.addAll(days);
                }
            };
        }

        @Bean
        UnitShapes shapes() {
            return new UnitShapes() {
                @Override
                public Optional<UnitShape> find(UnitCode unit) {
                    return SHAPES.stream().filter(shape -> shape.unit().equals(unit)).findFirst();
                }

                @Override
                public List<UnitShape> all() {
                    return List.copyOf(SHAPES);
                }

                @Override
                public void put(List<UnitShape> shapes) {
                    SHAPES.addAll(shapes);
                }

                @Override
                public long version() {
                    return 1;
                }
            };
        }

        @Bean
        UploadShelf shelf() {
            Map<UUID, byte[]> kept = new HashMap<>();
            return new UploadShelf() {
                @Override
                public UUID keep(UUID account, String purpose, String name, byte[] content) {
                    kept.put(UPLOAD, content);
                    return UPLOAD;
                }

                @Override
                public Optional<byte[]> find(UUID account, String purpose, UUID id) {
                    return Optional.ofNullable(kept.get(id));
                }

                @Override
                public void drop(UUID id) {
                    kept.remove(id);
                }
            };
        }
    }
}
