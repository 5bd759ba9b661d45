package cn.chenghua.governance.casework.limit;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import cn.chenghua.governance.district.Refusal;

/** How long a case may take, such as 4 working hours for exposed rubbish; 1 to 250. */
@Embeddable
public record Limit(int amount, @Enumerated(EnumType.STRING) LimitUnit unit) {

    private static final int LONGEST = 250;

    public Limit {
        if (amount < 1 || amount > LONGEST) {
            throw new OutOfReach(amount);
        }
    }

    /** A limit of less than one or more than 250. */
    public static final class OutOfReach extends Refusal {
        OutOfReach(int amount) {
            super("casework.limit.amount", "amount", amount, LONGEST);
        }
    }
}
