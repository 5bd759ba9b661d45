package cn.chenghua.governance.safecommunity.grid;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import cn.chenghua.governance.safecommunity.person.Said;

import org.jspecify.annotations.Nullable;

/** Somebody who holds a seat in a cell for a time; the phone number stands here masked. */
@Embeddable
public record GridWorker(UUID id, String role, String name, String phone, String organisation, LocalDate begins,
        @Nullable LocalDate ends) {

    public GridWorker {
        name = Said.needed("name", name, 100);
        organisation = Said.text("organisation", organisation, 200);
        Said.period(begins, ends);
    }

    public boolean on(LocalDate day) {
        return Said.on(begins, ends, day);
    }

    /** Whether it says what is there, which may have ended since. */
    boolean repeats(GridWorker there) {
        return role.equals(there.role) && name.equals(there.name) && begins.equals(there.begins);
    }

    GridWorker until(LocalDate day) {
        return new GridWorker(id, role, name, phone, organisation, begins, day);
    }
}
