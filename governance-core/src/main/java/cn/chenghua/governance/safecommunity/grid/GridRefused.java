package cn.chenghua.governance.safecommunity.grid;

import java.time.LocalDate;

import cn.chenghua.governance.district.Refusal;

/** A cell or pilot that cannot be so, such as two cells of a community that lie upon each other. */
public final class GridRefused extends Refusal {

    private GridRefused(String code, String field, Object... arguments) {
        super(code, field, arguments);
    }

    static GridRefused seats(int seats, int most) {
        return new GridRefused("safety.grid.seats", "seats", seats, most);
    }

    static GridRefused hours(String hours) {
        return new GridRefused("safety.grid.hours", "hours", hours);
    }

    static GridRefused households(int households, int most) {
        return new GridRefused("safety.grid.households", "households", households, most);
    }

    static GridRefused outline() {
        return new GridRefused("safety.grid.outline", "geometry", "-");
    }

    static GridRefused overlap(String cell, long squareMetres) {
        return new GridRefused("safety.grid.overlap", "geometry", cell, squareMetres);
    }

    static GridRefused role(String role) {
        return new GridRefused("safety.grid.role", "role", role);
    }

    static GridRefused roleTwice(String role) {
        return new GridRefused("safety.grid.role.twice", "role", role);
    }

    static GridRefused held(String role) {
        return new GridRefused("safety.grid.held", "role", role);
    }

    static GridRefused full(String role, int seats) {
        return new GridRefused("safety.grid.full", "role", role, seats);
    }

    static GridRefused notThen(LocalDate day) {
        return new GridRefused("safety.grid.worker.day", "day", day.toString());
    }

    static GridRefused contract() {
        return new GridRefused("safety.pilot.contract", "stage", "-");
    }

    static GridRefused contractTwice(String number) {
        return new GridRefused("safety.pilot.number", "number", number);
    }

    static GridRefused amount(String field, String amount) {
        return new GridRefused("safety.pilot.amount", field, amount);
    }

    static GridRefused noContract(LocalDate day) {
        return new GridRefused("safety.pilot.performance", "begins", day.toString());
    }
}
