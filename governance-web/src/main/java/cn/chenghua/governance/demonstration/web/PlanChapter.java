package cn.chenghua.governance.demonstration.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Right;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.project.ProjectLines;
import cn.chenghua.governance.renewal.area.AreaDesk;
import cn.chenghua.governance.renewal.area.RenewalArea;
import cn.chenghua.governance.renewal.document.DocumentAct.Verb;
import cn.chenghua.governance.renewal.document.DocumentDesk;
import cn.chenghua.governance.renewal.document.DocumentKind;
import cn.chenghua.governance.renewal.document.PlanDocument;
import cn.chenghua.governance.renewal.survey.Aspect;
import cn.chenghua.governance.renewal.survey.SurveyDesk;
import cn.chenghua.governance.site.table.TableRow;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Three key areas with projects, plan documents on every step, targets in two plans, and what residents say. */
@Component
@Profile("demo")
class PlanChapter implements Chapter {

    private static final long SEED = 15;
    private static final int SURVEYS = 72;
    private static final Actor AUTHOR = new Actor(new UUID(0, 0), "demonstration", "Demonstration",
            Map.of(Right.READ, Scope.everything(), Right.EDIT_PROJECTS, Scope.everything()));
    private final ProjectLines lines;
    private final AreaDesk areas;
    private final DocumentDesk documents;
    private final SurveyDesk surveys;
    private final Hierarchies hierarchies;
    private final Map<String, String> words = Tables.named("renewal");
    private final Random chance = new Random(SEED);

    PlanChapter(ProjectLines lines, AreaDesk areas, DocumentDesk documents, SurveyDesk surveys, Hierarchies hierarchies) {
        this.lines = lines;
        this.areas = areas;
        this.documents = documents;
        this.surveys = surveys;
        this.hierarchies = hierarchies;
    }

    @Override
    public int position() {
        return 102;
    }

    @Override
    public void tell(LocalDate today) {
        var drawn = new LinkedHashMap<String, UUID>();
        Tables.rows("areas.csv").forEach(row -> drawn.put(row.cell("name").text(), area(row)));
        var known = new LinkedHashMap<String, UUID>();
        documents.all(AUTHOR).forEach(document -> known.put(document.title(), document.id()));
        Tables.rows("documents.csv").forEach(row -> document(row, drawn, known));
        var parent = Objects.requireNonNull(known.values().iterator().next());
        for (var target : word("targets").split(",")) {
            documents.bear(AUTHOR, parent, version(parent), target, true);
        }
        survey(today);
    }

    private UUID area(TableRow row) {
        var unit = new UnitCode(row.cell("unit").text());
        var outline = new GeometryFactory().toGeometry(new Envelope(number(row, "west"), number(row, "east"),
                number(row, "south"), number(row, "north")));
        var area = areas.register(AUTHOR, null, unit, row.cell("name").text(), "", outline, null);
        var within = Scope.of(hierarchies.current().within(unit, LocalDate.of(2018, 10, 31)));
        var most = Integer.parseInt(row.cell("projects").text());
        for (var line : lines.list(new ProjectLines.Filter(within, "", List.of("renewal", "facility"), List.of(), List.of(), null,
                null, null), "", most)) {
            areas.join(AUTHOR, area.id(), areaVersion(area.id()), line.number());
        }
        return area.id();
    }

    private static double number(TableRow row, String column) {
        return Double.parseDouble(row.cell(column).text());
    }

    private void document(TableRow row, Map<String, UUID> drawn, Map<String, UUID> known) {
        var id = known.computeIfAbsent(row.cell("title").text(), title -> documents.register(AUTHOR, null,
                DocumentKind.valueOf(row.cell("kind").text()), new UnitCode(row.cell("unit").text()), title,
                row.cell("responsible").text(), drawn.get(row.cell("area").text())).id());
        var area = drawn.get(row.cell("area").text());
        documents.draft(AUTHOR, id, version(id), row.cell("label").text(),
                area == null ? null : areas.read(AUTHOR, area).outline(), day(row, "drafted"), proof(row, "drafted"));
        step(id, row, "submitted", Verb.SUBMITTED);
        if (!row.cell("back").text().isEmpty()) {
            documents.step(AUTHOR, id, version(id), Verb.SENT_BACK, day(row, "back"), Proof.note(word("document.back")));
            documents.step(AUTHOR, id, version(id), Verb.SUBMITTED, day(row, "back").plusDays(21), proof(row, "back"));
        }
        step(id, row, "approved", Verb.APPROVED);
        step(id, row, "published", Verb.PUBLISHED);
    }

    private void step(UUID id, TableRow row, String column, Verb verb) {
        if (!row.cell(column).text().isEmpty()) {
            documents.step(AUTHOR, id, version(id), verb, day(row, column), proof(row, column));
        }
    }

    /** As it is once everything said before is written down. */
    private long version(UUID id) {
        return documents.all(AUTHOR).stream().filter(one -> one.id().equals(id)).findFirst().map(PlanDocument::version)
                .orElseThrow();
    }

    private long areaVersion(UUID id) {
        return areas.all(AUTHOR).stream().filter(one -> one.id().equals(id)).findFirst().map(RenewalArea::version).orElseThrow();
    }

    private static LocalDate day(TableRow row, String column) {
        return LocalDate.parse(row.cell(column).text());
    }

    private Proof proof(TableRow row, String column) {
        return Proof.of(word("document.evidence").replace("{year}", row.cell(column).text().substring(0, 4)).replace("{n}",
                String.valueOf(1 + chance.nextInt(80))), null);
    }

    private void survey(LocalDate today) {
        var communities = hierarchies.current().on(today, Level.COMMUNITY);
        UUID first = null;
        for (int i = 0; i < SURVEYS; i++) {
            var place = communities.get(i / 2 * 3 % communities.size()).code();
            var asked = 120 + chance.nextInt(180);
            var scores = new EnumMap<Aspect, BigDecimal>(Aspect.class);
            for (var aspect : Aspect.values()) {
                scores.put(aspect, BigDecimal.valueOf(620 + chance.nextInt(230) + (i % 2) * 40, 1));
            }
            var day = i % 2 == 0 ? LocalDate.of(2017, 11, 6).plusDays(i / 2) : LocalDate.of(2018, 9, 3).plusDays(i / 2);
            var survey = surveys.add(AUTHOR, new SurveyDesk.Wish(null, place, day, word("survey.method"), asked,
                    asked - chance.nextInt(asked / 3), scores),
                    Proof.of(word("survey.evidence")
                            .replace("{year}", String.valueOf(day.getYear())).replace("{n}", String.valueOf(i + 1)), null));
            first = first == null ? survey.id() : first;
        }
        surveys.withdraw(AUTHOR, Objects.requireNonNull(first), Proof.note(word("survey.withdraw")));
    }

    private String word(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }
}
