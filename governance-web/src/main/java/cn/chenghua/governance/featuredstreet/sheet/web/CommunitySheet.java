package cn.chenghua.governance.featuredstreet.sheet.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.featuredstreet.community.Community;
import cn.chenghua.governance.featuredstreet.community.CommunityDesk;
import cn.chenghua.governance.featuredstreet.community.CommunityLines;
import cn.chenghua.governance.featuredstreet.community.DemonstrationCommunity;
import cn.chenghua.governance.featuredstreet.community.NamingVerb;
import cn.chenghua.governance.featuredstreet.community.Review;
import cn.chenghua.governance.featuredstreet.community.ReviewBook;
import cn.chenghua.governance.featuredstreet.community.web.CommunityQuery;
import cn.chenghua.governance.featuredstreet.intake.CommunityRow;
import cn.chenghua.governance.featuredstreet.intake.CommunityRows;
import cn.chenghua.governance.featuredstreet.rule.FeaturedRuleBook;
import cn.chenghua.governance.featuredstreet.rule.Mandatory;
import cn.chenghua.governance.featuredstreet.web.FeaturedFilters;
import cn.chenghua.governance.featuredstreet.web.FeaturedWords;
import cn.chenghua.governance.project.intake.RowIntake;
import cn.chenghua.governance.project.sheet.web.RegisterSheet;
import cn.chenghua.governance.project.web.ProjectWords;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.ColumnNames;
import cn.chenghua.governance.site.table.TableWriter;
import cn.chenghua.governance.workflow.StepTaken;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Demonstration communities with the days of their steps and what the review found met. */
@Component
class CommunitySheet extends RegisterSheet<CommunityRow> {

    private static final int MOST = 2_000;
    private static final Map<String, NamingVerb> STEPS = steps();

    private final CommunityLines lines;
    private final CommunityDesk desk;
    private final ReviewBook reviews;
    private final FeaturedRuleBook rules;
    private final FeaturedFilters filters;
    private final FeaturedWords words;
    private final ProjectWords projectWords;

    CommunitySheet(RowIntake intake, CommunityRows rows, MessageSource messages, CommunityLines lines, CommunityDesk desk,
            ReviewBook reviews, FeaturedRuleBook rules, FeaturedFilters filters, FeaturedWords words, ProjectWords projectWords) {
        super(intake, rows,
                new ColumnNames(messages, "featured.column.", "number", "name", "level", "applied", "planned", "supported",
                        "reviewed", "met", "named", "evidence", "state", "due"),
                "number");
        this.lines = lines;
        this.desk = desk;
        this.reviews = reviews;
        this.rules = rules;
        this.filters = filters;
        this.words = words;
        this.projectWords = projectWords;
    }

    private static Map<String, NamingVerb> steps() {
        var steps = new LinkedHashMap<String, NamingVerb>();
        steps.put("applied", NamingVerb.APPLY);
        steps.put("planned", NamingVerb.PLAN);
        steps.put("supported", NamingVerb.SUPPORT);
        steps.put("reviewed", NamingVerb.PASS);
        steps.put("named", NamingVerb.NAME);
        return steps;
    }

    @Override
    protected Function<Cells, @Nullable CommunityRow> reader() {
        return this::read;
    }

    private @Nullable CommunityRow read(Cells cells) {
        var number = cells.needed("number");
        var days = new EnumMap<NamingVerb, LocalDate>(NamingVerb.class);
        STEPS.forEach((column, verb) -> {
            var day = cells.day(column);
            if (day != null) {
                days.put(verb, day);
            }
        });
        var met = new HashSet<String>();
        var text = cells.words("met");
        for (var part : text == null ? new String[0] : text.split("[、,，;；]")) {
            met.add(rules.current().find(Mandatory.CRITERION, part).code());
        }
        return number == null ? null : new CommunityRow(number, days, met, said(cells.text("evidence")));
    }

    @Override
    protected void write(Actor actor, TableWriter writer) throws IOException {
        var criteria = rules.current().all(Mandatory.CRITERION);
        for (var line : lines.list(new CommunityQuery(null, null, null, null, null).filter(actor, filters), "", MOST)) {
            var detail = desk.read(actor, line.id()).detail();
            var last = reviews.of(line.id()).stream().filter(Review::passed).reduce((_, later) -> later);
            var met = last.map(review -> criteria.stream().filter(one -> review.met().contains(one.code()))
                    .map(one -> one.in(words.locale())).collect(Collectors.joining("；"))).orElse(null);
            writer.row(line.number(), line.name(), projectWords.classCode(Community.KIND, line.classCode()),
                    day(detail, NamingVerb.APPLY), day(detail, NamingVerb.PLAN), day(detail, NamingVerb.SUPPORT),
                    day(detail, NamingVerb.PASS), met, day(detail, NamingVerb.NAME), null, words.of("naming.state", line.state()),
                    line.dueOn());
        }
    }

    private static @Nullable LocalDate day(DemonstrationCommunity detail, NamingVerb verb) {
        return detail.last(verb).map(StepTaken::day).orElse(null);
    }
}
