package cn.chenghua.governance.demonstration.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import cn.chenghua.governance.access.Actor;
import cn.chenghua.governance.district.UnitCode;
import cn.chenghua.governance.evidence.Proof;
import cn.chenghua.governance.site.table.TableRow;
import cn.chenghua.governance.supervision.CaseEntry.Appeal;
import cn.chenghua.governance.supervision.CaseEntry.Ground;
import cn.chenghua.governance.supervision.CaseEntry.Level;
import cn.chenghua.governance.supervision.CaseEntry.Outcome;
import cn.chenghua.governance.supervision.Charge;
import cn.chenghua.governance.supervision.Statement;
import cn.chenghua.governance.supervision.SupervisedCase;
import cn.chenghua.governance.supervision.SupervisionDesk;
import cn.chenghua.governance.supervision.warning.Warning;

import org.jspecify.annotations.Nullable;

/** Takes the steps of one invented case: H hand over, A accept, P report, F finish, N L S appeal, g grant, x refuse and so on. */
final class SupervisionScript {

    static final String DISTRICT = "510108000000";
    private static final List<String> WORDS = Tables.words("supervision");
    static final Actor OFFICE = SupervisionChapter.actor("district", WORDS.getFirst());
    /** The units that have an account of their own in the demonstration, by name. */
    private static final Map<String, String> ACCOUNTS = Map.of(WORDS.get(1), "jianshelu", WORDS.get(2), "erxianqiao",
            WORDS.get(3), "parks");
    private static final int RETURN_DAYS = 5;

    private final SupervisionDesk desk;
    private final TableRow row;
    private final UnaryOperator<String> numbers;

    SupervisionScript(SupervisionDesk desk, TableRow row, UnaryOperator<String> numbers) {
        this.desk = desk;
        this.row = row;
        this.numbers = numbers;
    }

    SupervisedCase take(SupervisedCase now, String step, LocalDate day) {
        var id = now.id();
        var version = now.version();
        var unit = unit(now);
        return switch (step) {
            case "H" -> desk.handOver(OFFICE, id, version, null, Statement.of(""));
            case "A" -> desk.accept(unit, id, version, Statement.of(""));
            case "P" -> desk.report(unit, id, version, false, says("report"));
            case "F" -> desk.report(unit, id, version, true, proven("report", WORDS.get(4)));
            case "U" -> desk.urge(OFFICE, id, version, Level.UNIT, Statement.of(WORDS.get(5)));
            case "N" -> desk.appeal(unit, id, version, appeal(Ground.NOT_OURS, day), says("appeal"));
            case "L" -> desk.appeal(unit, id, version, appeal(Ground.LIMIT_WRONG, day), says("appeal"));
            case "S" -> desk.appeal(unit, id, version, appeal(Ground.SUSPENDED, day), says("appeal"));
            case "g" -> grant(now);
            case "x" -> desk.refuse(OFFICE, id, version, says("decision"));
            case "r" -> desk.resume(OFFICE, id, version, Statement.of(""));
            case "b" -> desk.sendBack(OFFICE, id, version, RETURN_DAYS, says("decision"));
            case "V" -> desk.close(OFFICE, id, version, Outcome.VERIFIED, null, proven("closing", WORDS.get(6)));
            case "C" -> desk.close(OFFICE, id, version, Outcome.UNFIXED, null, says("closing"));
            case "O" -> desk.close(OFFICE, id, version, Outcome.NOT_OURS, null, says("closing"));
            case "D" -> desk.close(OFFICE, id, version, Outcome.DUPLICATE, numbers.apply(asked()), says("closing"));
            default -> throw new IllegalArgumentException(step);
        };
    }

    private SupervisedCase grant(SupervisedCase now) {
        var appeal = now.appeal();
        return switch (appeal == null ? Ground.LIMIT_WRONG : appeal.ground()) {
            case NOT_OURS -> desk.handOn(OFFICE, now.id(), now.version(), new Charge(new UnitCode(asked().split("\\|")[0]),
                    asked().split("\\|")[1], now.charge().days()), says("decision"));
            case SUSPENDED -> desk.suspend(OFFICE, now.id(), now.version(), null, says("decision"));
            case null, default -> desk.extend(OFFICE, now.id(), now.version(), null, says("decision"));
        };
    }

    /** A number asked for is a limit, or the days a suspension is to last. */
    private Appeal appeal(Ground ground, LocalDate day) {
        return switch (ground) {
            case NOT_OURS -> new Appeal(ground, asked().split("\\|")[1], null, null);
            case LIMIT_WRONG -> new Appeal(ground, null, Integer.valueOf(asked()), null);
            case SUSPENDED -> new Appeal(ground, null, null, day.plusDays(Integer.parseInt(asked())));
        };
    }

    /** What a case opened for a warning is called. */
    static String title(Warning warning) {
        return warning.name() + WORDS.get(warning.target() == null ? 8 : 7);
    }

    private String asked() {
        return row.cell("asked").text();
    }

    private static Actor unit(SupervisedCase now) {
        var name = now.responsible();
        return SupervisionChapter.actor(ACCOUNTS.getOrDefault(name, name), name);
    }

    private Statement says(String column) {
        return says(column, null);
    }

    private Statement proven(String column, String document) {
        return says(column, Proof.of(document, null));
    }

    private Statement says(String column, @Nullable Proof proof) {
        return new Statement(row.cell(column).text(), proof);
    }
}
