package cn.chenghua.governance.safecommunity.grid;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.chenghua.governance.safecommunity.person.Said;

/** A role in the team of a cell with how many seats it has, such as 专职网格员 with one. */
@Embeddable
public record TeamSlot(@Enumerated(EnumType.STRING) TeamPart part, String role, int seats) {

    private static final int MOST = 99;

    public TeamSlot {
        role = Said.needed("role", role, 100);
        if (seats < 0 || seats > MOST) {
            throw GridRefused.seats(seats, MOST);
        }
    }
}
