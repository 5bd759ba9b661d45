package cn.chenghua.governance.demonstration.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import cn.chenghua.governance.access.AccountRepository;
import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.access.Scope;
import cn.chenghua.governance.access.Username;
import cn.chenghua.governance.backstreet.street.StreetDesk;
import cn.chenghua.governance.backstreet.street.StreetRegister;
import cn.chenghua.governance.backstreet.street.acceptance.AcceptanceDesk;
import cn.chenghua.governance.backstreet.street.acceptance.Party;
import cn.chenghua.governance.backstreet.street.acceptance.RecordAcceptance;
import cn.chenghua.governance.district.Hierarchies;
import cn.chenghua.governance.district.Level;
import cn.chenghua.governance.district.Uuids;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.inspection.InspectionLog;
import cn.chenghua.governance.inspection.LogInspection;
import cn.chenghua.governance.inspection.standard.Answer;
import cn.chenghua.governance.inspection.standard.Standards;
import cn.chenghua.governance.responsibility.AssetDesk;
import cn.chenghua.governance.responsibility.AssetFacts;
import cn.chenghua.governance.responsibility.AssetKind;
import cn.chenghua.governance.responsibility.Grade;
import cn.chenghua.governance.responsibility.RegisterAsset;
import cn.chenghua.governance.responsibility.link.LinkDesk;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Two streets whose works are done: both were inspected, one was accepted with defects, the other waits to be accepted. */
@Component
@Profile("demo")
class AcceptanceChapter implements Chapter {

    private static final LocalDate LOOKED = LocalDate.of(2018, 10, 26);
    private static final LocalDate TRIED = LocalDate.of(2018, 10, 29);
    private final StreetRegister register;
    private final AssetDesk assets;
    private final LinkDesk links;
    private final InspectionLog log;
    private final Standards standards;
    private final StreetDesk streets;
    private final AcceptanceDesk acceptances;
    private final AccountRepository accounts;
    private final Hierarchies hierarchies;
    private final DemonstrationClock clock;
    private final Map<String, String> words = Tables.named("backstreet");

    AcceptanceChapter(StreetRegister register, AssetDesk assets, LinkDesk links, InspectionLog log, Standards standards,
            StreetDesk streets, AcceptanceDesk acceptances, AccountRepository accounts, Hierarchies hierarchies,
            DemonstrationClock clock) {
        this.register = register;
        this.assets = assets;
        this.links = links;
        this.log = log;
        this.standards = standards;
        this.streets = streets;
        this.acceptances = acceptances;
        this.accounts = accounts;
        this.hierarchies = hierarchies;
        this.clock = clock;
    }

    @Override
    public int position() {
        return 103;
    }

    @Override
    public void tell(LocalDate today) {
        var waiting = register.list(
                new StreetRegister.Filter(Scope.everything(), "", null, StreetRegister.State.TO_ACCEPT, today, 100), "", 2);
        var official = accounts.findByUsername(new Username("district")).orElseThrow().actor(today, hierarchies.current());
        var looks = new HashMap<UUID, UUID>();
        clock.on(LOOKED, () -> waiting.forEach(line -> looks.put(line.id(), look(official, line))));
        if (!waiting.isEmpty()) {
            clock.on(TRIED,
                    () -> tried(official, waiting.getFirst(), Objects.requireNonNull(looks.get(waiting.getFirst().id()))));
        }
    }

    /** Registers the street as an asset, links the two, and looks at it. */
    private UUID look(Actor official, StreetRegister.Line line) {
        var asset = assets.register(official, new RegisterAsset(null, null, new AssetFacts(line.name(), AssetKind.STREET,
                "BACK_STREET", Level.COMMUNITY, Grade.B, line.depth(), line.place(), line.responsible(), line.stated(), null,
                null)));
        links.link(official, line.id(), asset.number());
        var now = clock.instant();
        var list = standards.on(LOOKED, AssetKind.STREET, "BACK_STREET").orElseThrow();
        var answers = new HashMap<String, Answer>();
        list.sheet(AssetKind.STREET, "BACK_STREET").forEach(item -> answers.put(item.code(), Answer.PASS));
        var told = new LogInspection(Uuids.next(now), asset.id(), Level.DISTRICT, list.code(), list.version(),
                standards.taxonomyOn(LOOKED).orElseThrow().version(), now.minusSeconds(1_200), now.minusSeconds(300),
                "demo-district", 900 + line.number().hashCode() % 90, null, answers, word("look"), null, List.of(), List.of());
        log.log(official, List.of(told)).getFirst().orRefuse();
        return told.id();
    }

    private void tried(Actor official, StreetRegister.Line line, UUID look) {
        var parties = List.of(new Party(word("party"), word("inspector"), Party.Opinion.AGREES_WITH_DEFECTS, ""));
        acceptances.record(official, line.id(), streets.read(official, line.id()).version(),
                new RecordAcceptance(Uuids.next(clock.instant()), TRIED, RecordAcceptance.Result.DEFECTS, parties, List.of(look),
                        ""),
                Proof.of(word("defects"), null));
    }

    private String word(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }
}
