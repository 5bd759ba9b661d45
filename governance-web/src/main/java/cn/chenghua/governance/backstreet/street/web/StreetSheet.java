package cn.chenghua.governance.backstreet.street.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.backstreet.street.StreetRegister;
import cn.chenghua.governance.backstreet.street.acceptance.Acceptance;
import cn.chenghua.governance.backstreet.street.acceptance.AcceptanceBook;
import cn.chenghua.governance.backstreet.street.acceptance.Party;
import cn.chenghua.governance.backstreet.street.acceptance.RecordAcceptance;
import cn.chenghua.governance.backstreet.street.intake.StreetIntake;
import cn.chenghua.governance.backstreet.street.intake.StreetWish;
import cn.chenghua.governance.backstreet.street.lookback.LookBack;
import cn.chenghua.governance.backstreet.street.lookback.LookBackBook;
import cn.chenghua.governance.backstreet.street.lookback.RecordLookBack;
import cn.chenghua.governance.backstreet.web.BackstreetWords;
import cn.chenghua.governance.evidence.Evidence;
import cn.chenghua.governance.evidence.EvidenceRepository;
import cn.chenghua.governance.project.ProjectIntake.Outcome;
import cn.chenghua.governance.project.ProjectIntake.Tally;
import cn.chenghua.governance.project.web.DrawnIntake;
import cn.chenghua.governance.project.web.Uploaded;
import cn.chenghua.governance.responsibility.Depth;
import cn.chenghua.governance.site.ShapeDoor;
import cn.chenghua.governance.site.ShapeDoor.Declared;
import cn.chenghua.governance.site.table.Cells;
import cn.chenghua.governance.site.table.ColumnNames;
import cn.chenghua.governance.site.table.TableWriter;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Back streets as a table: a row for each acceptance of a street, or for the street where there is none; import and export alike. */

@Component
class StreetSheet extends DrawnIntake<StreetIntake.Row> {

    private static final Pattern PARTIES = Pattern.compile("[;；]");
    private static final String BETWEEN = "/";
    private final StreetIntake intake;
    private final StreetRegister register;
    private final AcceptanceBook acceptances;
    private final LookBackBook lookBacks;
    private final ShapeDoor shapes;
    private final BackstreetWords words;

    StreetSheet(StreetIntake intake, StreetRegister register, AcceptanceBook acceptances, LookBackBook lookBacks,
            ShapeDoor shapes, BackstreetWords words, MessageSource messages) {
        super(new ColumnNames(messages, "backstreet.column.", "number", "name", "metres", "metres_km", "drawn", "class",
                "depth",
                "contractors", "works", "acceptance_day", "acceptance_result", "parties", "acceptance_evidence", "lookback_day",
                "lookback_result", "lookback_reason", "lookback_evidence"), "number", "number");
        this.intake = intake;
        this.register = register;
        this.acceptances = acceptances;
        this.lookBacks = lookBacks;
        this.shapes = shapes;
        this.words = words;
    }

    @Override
    protected Uploaded.Reading<StreetIntake.Row> rows(Declared said) {
        return Uploaded.Reading.each(cells -> read(cells, said));
    }

    @Override
    protected Function<List<StreetIntake.Row>, List<Outcome>> judging(Actor actor, Declared said) {
        return piece -> intake.judge(actor, piece, said.origin());
    }

    @Override
    protected Tally take(Actor actor, Iterator<List<StreetIntake.Row>> pieces, Declared said, boolean onlyGood,
            Consumer<Outcome> told) {
        return intake.take(actor, pieces, said.origin(), onlyGood, told);
    }

    private StreetIntake.@Nullable Row read(Cells cells, Declared said) {
        var number = cells.needed("number");
        var depth = columns().term(cells, "depth", "backstreet.depth.", Depth.values());
        var roadClass = columns().term(cells, "class", "backstreet.class.", RoadClass.values());
        var metres = cells.decimal("metres", "metres_km", 3);
        var line = shapes.placed(cells, "geometry", cells.shape(), said.crs());
        var accepted = accepted(cells);
        var lookedBack = lookedBack(cells);
        return number == null
                ? null
                : new StreetIntake.Row(cells.number(), new StreetWish(number, metres, roadClass == null ? null : roadClass.name(),
                        depth, cells.words("contractors"), cells.words("works"), line, accepted, lookedBack));
    }

    private StreetWish.@Nullable Accepted accepted(Cells cells) {
        var day = cells.day("acceptance_day");
        var result = columns().term(cells, "acceptance_result", "backstreet.result.", RecordAcceptance.Result.values());
        var parties = parties(cells);
        var evidence = cells.words("acceptance_evidence");
        return day == null
                ? null
                : new StreetWish.Accepted(day, result == null ? RecordAcceptance.Result.PASSED : result, parties,
                        evidence == null ? "" : evidence);
    }

    private StreetWish.@Nullable LookedBack lookedBack(Cells cells) {
        var day = cells.day("lookback_day");
        var result = columns().term(cells, "lookback_result", "backstreet.look.", RecordLookBack.Result.values());
        var reason = cells.words("lookback_reason");
        var evidence = cells.words("lookback_evidence");
        return day == null || result == null
                ? null
                : new StreetWish.LookedBack(day, result, reason == null ? "" : reason, evidence == null ? "" : evidence);
    }

    /** Such as 成华区城管局/刘洋/同意; 望平社区居民代表. */
    private List<Party> parties(Cells cells) {
        var text = cells.words("parties");
        var parties = new ArrayList<Party>();
        for (var one : text == null ? new String[0] : PARTIES.split(text)) {
            var parts = one.split(BETWEEN, 3);
            var opinion = parts.length < 3
                    ? Party.Opinion.AGREES
                    : Arrays.stream(Party.Opinion.values())
                            .filter(known -> known.name().equals(parts[2].strip())
                                    || words.of("opinion", known).equals(parts[2].strip()))
                            .findFirst().orElse(null);
            if (opinion == null || parts[0].isBlank()) {
                cells.refuse("parties", "backstreet.import.parties", one);
            } else {
                parties.add(new Party(parts[0], parts.length < 2 ? "" : parts[1], opinion, ""));
            }
        }
        return parties;
    }

    /** Writes the streets that pass. */
    void write(StreetRegister.Filter filter, Scope reads, EvidenceRepository evidence, TableWriter writer) {
        register.each(filter, line -> {
            var told = acceptances.ofStreet(line.id());
            var looked = lookBacks.ofStreet(line.id());
            if (told.isEmpty()) {
                row(writer, line, null, null, reads, evidence);
            }
            for (var one : told) {
                var after = looked.stream().filter(look -> look.acceptance().equals(one.id())).toList();
                row(writer, line, one, after.isEmpty() ? null : after.getFirst(), reads, evidence);
                after.stream().skip(1).forEach(look -> row(writer, line, one, look, reads, evidence));
            }
        });
    }

    private void row(TableWriter writer, StreetRegister.Line line, @Nullable Acceptance one, @Nullable LookBack look,
            Scope reads, EvidenceRepository evidence) {
        writer.put(line.number(), line.name(), line.stated(), null, line.drawn(),
                words.of("class", line.roadClass()), line.depth() == null ? null : words.of("depth", line.depth()),
                line.contractors(), line.works(), one == null ? null : one.day(),
                one == null ? null : words.of("result", one.told().result()), one == null ? null : parties(one),
                one == null ? null : text(evidence, one.evidence(), reads), look == null ? null : look.told().day(),
                look == null ? null : words.of("look", look.told().result()), look == null ? null : look.told().reason(),
                look == null ? null : text(evidence, look.evidence(), reads));
    }

    private String parties(Acceptance one) {
        return one.told().parties().stream().map(party -> String.join(BETWEEN, party.unit(), party.person(),
                words.of("opinion", party.opinion()))).collect(Collectors.joining("; "));
    }

    private static @Nullable String text(EvidenceRepository evidence, UUID id, Scope reads) {
        return evidence.find(id, reads).map(Evidence::text).orElse(null);
    }

    /** The classes of roads, as cells name them. */
    private enum RoadClass {
        ARTERIAL, SECONDARY, BRANCH, BACK_STREET
    }
}
