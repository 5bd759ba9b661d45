package cn.chenghua.governance.safecommunity.post;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;

import cn.chenghua.governance.safecommunity.person.Said;

import org.jspecify.annotations.Nullable;

/** Who holds a post for which time; the phone number stands here masked. */
@Embeddable
public record PostHolder(UUID id, String name, String phone, LocalDate begins, @Nullable LocalDate ends) {

    public PostHolder {
        name = Said.needed("holder", name, 100);
        Said.period(begins, ends);
    }

    public boolean on(LocalDate day) {
        return Said.on(begins, ends, day);
    }

    /** Whether it says what is there, which may have ended since. */
    boolean repeats(PostHolder there) {
        return name.equals(there.name) && begins.equals(there.begins);
    }

    PostHolder until(LocalDate day) {
        return new PostHolder(id, name, phone, begins, day);
    }
}
