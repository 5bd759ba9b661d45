package cn.chenghua.governance.access;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

import cn.chenghua.governance.district.Refusal;

import org.jspecify.annotations.Nullable;

/** A link that works once: to choose the password of an account, or, without an account, to set up the first administrator. */
@Entity
public class SetupLink {

    public static final Duration LIFE = Duration.ofHours(24);

    @EmbeddedId
    private Id id;
    @Version
    private @Nullable Long version;
    private String secretHash;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "account_id"))
    private Account.@Nullable Id account;
    private Instant expires;
    private @Nullable Instant used;

    protected SetupLink() {
    }

    SetupLink(Id id, Secret secret, Account.@Nullable Id account, Instant now) {
        this.id = id;
        this.secretHash = secret.hash();
        this.account = account;
        this.expires = now.plus(LIFE);
    }

    void use(Instant now) {
        if (!usable(now)) {
            throw new NotUsable();
        }
        used = now;
    }

    void cancel(Instant now) {
        if (used == null) {
            used = now;
        }
    }

    String secretHash() {
        return secretHash;
    }

    public boolean usable(Instant now) {
        return used == null && now.isBefore(expires);
    }

    public Account.@Nullable Id account() {
        return account;
    }

    @Embeddable
    public record Id(@Column(name = "id") UUID value) implements Serializable {
    }

    /** A link that is unknown, used or expired; the sentence does not say which. */
    public static final class NotUsable extends Refusal {
        NotUsable() {
            super("setup.link", "link", "-");
        }
    }
}
