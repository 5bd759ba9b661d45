package cn.chenghua.governance.demonstration.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.casework.CaseworkDesk;
import cn.chenghua.governance.casework.Charge;
import cn.chenghua.governance.casework.DisorderCase;
import cn.chenghua.governance.casework.DisorderEntry.Ground;
import cn.chenghua.governance.casework.DisorderEntry.Outcome;
import cn.chenghua.governance.casework.Shot;
import cn.chenghua.governance.casework.limit.Limit;
import cn.chenghua.governance.casework.limit.LimitUnit;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Upload;

/** Takes the steps of one invented case: A accept, B send back, D dispatch, S and L ask, g grant, H handle, V verify and so on. */
final class CaseScript {

    private static final String OFFICE = "district";
    private static final Limit LONGER = new Limit(5, LimitUnit.WORKING_DAYS);
    /** The accounts that act for those who are responsible. */
    private static final Map<String, String> HANDLERS = Map.of("510108005000", "jianshelu", "510108007000", "erxianqiao");
    private final CaseworkDesk desk;
    private final UUID id;
    private final int place;
    private final Map<String, String> words;
    private final Function<String, Actor> actors;
    private final String finder;
    private int shots;

    CaseScript(CaseworkDesk desk, UUID id, int place, Map<String, String> words, Function<String, Actor> actors, String finder) {
        this.desk = desk;
        this.id = id;
        this.place = place;
        this.words = words;
        this.actors = actors;
        this.finder = finder.replace("=", "");
    }

    void take(String step) {
        var office = actors.apply(OFFICE);
        var now = desk.read(office, id);
        var version = now.version();
        var says = says(step);
        switch (step) {
            case "A" -> desk.accept(unit(now), id, version, says);
            case "B" -> desk.sendBack(unit(now), id, version, says);
            case "D" -> desk.dispatch(office, id, version, new Charge(new UnitCode(SupervisionScript.DISTRICT), says("to")),
                    null, says);
            case "S" -> desk.ask(unit(now), id, version, Ground.SUSPENSION, null, says);
            case "L" -> desk.ask(unit(now), id, version, Ground.LIMIT_WRONG, LONGER, says);
            case "g" -> desk.decide(office, id, version, true, null, says);
            case "x" -> desk.decide(office, id, version, false, null, says);
            case "r" -> desk.resume(office, id, version, says);
            case "H" -> desk.handle(unit(now), id, version, says, List.of(shot(Scenes.after(place, ++shots))));
            case "h" -> desk.handle(unit(now), id, version, says, List.of(shot(Scenes.before(place))));
            case "V" -> desk.verify(verifier(now), id, version, true, says, List.of());
            case "R" -> desk.verify(verifier(now), id, version, false, says, List.of());
            case "C" -> desk.close(office, id, version, Outcome.CLOSED_UNFIXED, null, says);
            case "O" -> desk.close(office, id, version, Outcome.NOT_OURS, null, says);
            case "U" -> desk.close(office, id, version, Outcome.DUPLICATE, earlier(now), says);
            case "E" -> desk.reopen(actors.apply(finder), id, version, says);
            case "K" -> desk.confirm(office, id, version, says, List.of(shot(Scenes.before(place))));
            case "Z" -> desk.refuse(office, id, version, says);
            default -> throw new IllegalArgumentException(step);
        }
    }

    private Actor unit(DisorderCase now) {
        var charge = now.charge();
        return actors.apply(charge.responsible().equals(says("to"))
                ? "parks"
                : HANDLERS.getOrDefault(charge.unit().value(), OFFICE));
    }

    /** Whoever was drawn, else an account of the sub-district that had no hand in it. */
    private Actor verifier(DisorderCase now) {
        return List.of(OFFICE, "jianshelu", "erxianqiao", "parks").stream().map(actors)
                .filter(actor -> actor.account().equals(now.verifier())).findFirst()
                .orElseGet(() -> actors.apply(OFFICE));
    }

    private String earlier(DisorderCase now) {
        var number = now.number();
        return number.substring(0, number.length() - 7)
                + "%07d".formatted(Long.parseLong(number.substring(number.length() - 7)) - 1);
    }

    private static Shot shot(Upload photo) {
        return new Shot(photo, null, true);
    }

    private String says(String name) {
        return Objects.requireNonNull(words.get(name));
    }
}
