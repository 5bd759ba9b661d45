package cn.chenghua.governance.backstreet.street.acceptance;

import java.time.LocalDate;
import java.util.UUID;

import cn.chenghua.governance.district.Refusal;

import org.jspecify.annotations.Nullable;

/** An acceptance or a look-back that cannot be so, such as one by the unit that carried the works out. */
public final class AcceptanceRefused extends Refusal {

    private AcceptanceRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static AcceptanceRefused gate() {
        return new AcceptanceRefused("backstreet.acceptance.gate", "stage", "accepted");
    }

    static AcceptanceRefused nobody() {
        return new AcceptanceRefused("backstreet.acceptance.nobody", "parties", "");
    }

    static AcceptanceRefused partyUnit() {
        return new AcceptanceRefused("backstreet.acceptance.unit", "parties", "");
    }

    static AcceptanceRefused tooMany(int most) {
        return new AcceptanceRefused("backstreet.acceptance.many", "parties", most);
    }

    static AcceptanceRefused tooLong(String field, int limit) {
        return new AcceptanceRefused("backstreet.acceptance.long", field, limit);
    }

    static AcceptanceRefused opinion(Party party) {
        return new AcceptanceRefused("backstreet.acceptance.opinion", "parties", party.unit());
    }

    static AcceptanceRefused ownParty(String unit) {
        return new AcceptanceRefused("backstreet.acceptance.own.party", "parties", unit);
    }

    static AcceptanceRefused ownWork(String name) {
        return new AcceptanceRefused("backstreet.acceptance.own.work", "recorder", name);
    }

    static AcceptanceRefused ownInspection(LocalDate day, String finder) {
        return new AcceptanceRefused("backstreet.acceptance.own.inspection", "inspections", day.toString(), finder);
    }

    static AcceptanceRefused notCompleted(LocalDate day, @Nullable LocalDate completed) {
        return completed == null
                ? new AcceptanceRefused("backstreet.acceptance.works", "day", day.toString())
                : new AcceptanceRefused("backstreet.acceptance.early", "day", day.toString(), completed.toString());
    }

    static AcceptanceRefused future(LocalDate day) {
        return new AcceptanceRefused("backstreet.acceptance.future", "day", day.toString());
    }

    static AcceptanceRefused beforeGoingBack(LocalDate day, LocalDate back) {
        return new AcceptanceRefused("backstreet.acceptance.back", "day", day.toString(), back.toString());
    }

    static AcceptanceRefused standing(@Nullable LocalDate day) {
        return new AcceptanceRefused("backstreet.acceptance.standing", "day", day == null ? "–" : day.toString());
    }

    static AcceptanceRefused depth() {
        return new AcceptanceRefused("backstreet.acceptance.depth", "depth", "");
    }

    static AcceptanceRefused inspectionNeeded() {
        return new AcceptanceRefused("backstreet.acceptance.inspection", "inspections", "");
    }

    static AcceptanceRefused foreignAsset(LocalDate day) {
        return new AcceptanceRefused("backstreet.acceptance.asset", "inspections", day.toString());
    }

    static AcceptanceRefused inspectionDay(LocalDate day, LocalDate after, LocalDate until) {
        return new AcceptanceRefused("backstreet.acceptance.inspection.day", "inspections", day.toString(), after.toString(),
                until.toString());
    }

    static AcceptanceRefused standard(String standard, String asked) {
        return new AcceptanceRefused("backstreet.acceptance.standard", "inspections", standard, asked);
    }

    static AcceptanceRefused score(Look look, int least) {
        return new AcceptanceRefused("backstreet.acceptance.score", "inspections", String.valueOf(look.percent()), least,
                look.day().toString());
    }

    static AcceptanceRefused findings(int open) {
        return new AcceptanceRefused("backstreet.acceptance.findings", "reason", open);
    }

    static AcceptanceRefused other(UUID id) {
        return new AcceptanceRefused("backstreet.acceptance.other", "id", id.toString());
    }

    /** For a table with a street that is not there. */
    public static AcceptanceRefused street(String number) {
        return new AcceptanceRefused("backstreet.acceptance.street", "number", number);
    }

    /** For a day after which acceptances are recorded with inspections. */
    public static AcceptanceRefused notHistoric(LocalDate day) {
        return new AcceptanceRefused("backstreet.acceptance.historic", "acceptance_day", day.toString());
    }

    /** For an acceptance from paper without the number of its document. */
    public static AcceptanceRefused document(String text) {
        return new AcceptanceRefused("backstreet.acceptance.document", "evidence", text);
    }
}
